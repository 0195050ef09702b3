package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.tricycle.implementation.RunningPeriod;
import org.tricycle.implementation.RunningPeriods;
import org.tricycle.revision.RequestRevision;
import org.tricycle.revision.RevisionFacts;
import org.tricycle.revision.RevisionPolicy;
import org.tricycle.revision.RevisionRoute;

/** The tables {@code running-period} and {@code revision-route}. */
@ApplicationScoped
public class RunningTables implements RunningPeriods, RevisionPolicy {

    private final PolicyTables tables;

    @Inject
    RunningTables(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RunningTables() {
        this.tables = null;
    }

    @Override
    public int length(RunningPeriod period, String policyVersion) {
        Map<String, Object> inputs = Map.of("period", period.name());
        return ((Number) tables.value("running-period", policyVersion, "length", inputs)).intValue();
    }

    @Override
    public RevisionRoute route(RequestRevision asked, RevisionFacts facts, String policyVersion) {
        Map<String, Object> inputs = Map.ofEntries(
                Map.entry("type", asked.type().name()),
                Map.entry("resultsChange", asked.resultsChange()),
                Map.entry("newPlace", asked.newCountry()),
                Map.entry("newPartner", asked.newPartner()),
                Map.entry("totalChange", facts.totalChange()),
                Map.entry("extensionMonths", facts.extensionMonths()),
                Map.entry("monthsAhead", facts.monthsAhead()),
                Map.entry("earlierExtensions", facts.earlierExtensions()),
                Map.entry("newLine", facts.newLine()),
                Map.entry("supportCostRise", asked.supportCostRise()),
                Map.entry("shiftPercent", facts.shiftPercent()));
        return RevisionRoute.valueOf(
                tables.value("revision-route", policyVersion, "route", inputs).toString());
    }
}
