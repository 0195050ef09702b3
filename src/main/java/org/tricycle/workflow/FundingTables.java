package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.tricycle.partner.ClearanceTrack;
import org.tricycle.partner.FundingPolicy;
import org.tricycle.partner.PartnerClass;
import org.tricycle.project.Project;

/** The tables {@code clearance-track} and {@code funding-limit}. */
@ApplicationScoped
public class FundingTables implements FundingPolicy {

    private final PolicyTables tables;

    @Inject
    public FundingTables(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FundingTables() {
        this.tables = null;
    }

    @Override
    public ClearanceTrack track(PartnerClass partnerClass) {
        Object track = tables.value(
                "clearance-track", tables.newestVersion(), "track", Map.of("partnerClass", partnerClass.name()));
        return ClearanceTrack.valueOf(track.toString());
    }

    @Override
    public int clearanceMonths() {
        return limit("CLEARANCE_MONTHS", tables.newestVersion());
    }

    @Override
    public BigDecimal evaluabilityReviewAbove(Project project) {
        return BigDecimal.valueOf(limit("EVALUABILITY_REVIEW_ABOVE", project.policyVersion()));
    }

    int limit(String limit, String policyVersion) {
        return ((Number) tables.value("funding-limit", policyVersion, "value", Map.of("limit", limit))).intValue();
    }

    int newest(String limit) {
        return limit(limit, tables.newestVersion());
    }
}
