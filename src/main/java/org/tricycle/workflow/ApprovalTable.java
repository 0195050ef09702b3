package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.tricycle.approval.AuthorityPolicy;
import org.tricycle.approval.AuthorityQuestion;

/** The table {@code approval-authority}. */
@ApplicationScoped
public class ApprovalTable implements AuthorityPolicy {

    private final PolicyTables tables;

    @Inject
    ApprovalTable(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ApprovalTable() {
        this.tables = null;
    }

    @Override
    public int level(AuthorityQuestion question, String policyVersion) {
        Map<String, Object> inputs = Map.of(
                "total", question.total(),
                "countries", question.countries(),
                "interregional", question.interregional(),
                "flagshipDesignation", question.flagshipDesignation());
        return ((Number) tables.value("approval-authority", policyVersion, "level", inputs)).intValue();
    }
}
