package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Map;
import org.tricycle.evaluation.EvaluationManner;
import org.tricycle.evaluation.EvaluationManners;
import org.tricycle.evaluation.EvaluationTiming;
import org.tricycle.formulation.EvaluationKind;
import org.tricycle.project.Track;

/** The tables {@code evaluation-manner} and {@code evaluation-timing}. */
@ApplicationScoped
public class EvaluationTables implements EvaluationManners, EvaluationTiming {

    private final PolicyTables tables;

    @Inject
    EvaluationTables(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    EvaluationTables() {
        this.tables = null;
    }

    @Override
    public EvaluationManner manner(Track track, EvaluationKind kind, boolean independent, String policyVersion) {
        Map<String, Object> inputs = Map.of("track", track.name(), "kind", kind.name(), "independent", independent);
        return EvaluationManner.valueOf(tables.value("evaluation-manner", policyVersion, "manner", inputs)
                .toString());
    }

    @Override
    public Period of(Occasion occasion, String policyVersion) {
        Map<String, Object> inputs = Map.of("occasion", occasion.name());
        Number months = (Number) tables.value("evaluation-timing", policyVersion, "months", inputs);
        Number days = (Number) tables.value("evaluation-timing", policyVersion, "days", inputs);
        return Period.ofMonths(months.intValue()).plusDays(days.intValue());
    }
}
