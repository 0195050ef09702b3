package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.tricycle.appraisal.AppraisalOutcome;
import org.tricycle.appraisal.AppraisalPolicy;
import org.tricycle.appraisal.Score;

/** The table {@code appraisal-outcome}. */
@ApplicationScoped
public class AppraisalTable implements AppraisalPolicy {

    private final PolicyTables tables;

    @Inject
    AppraisalTable(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppraisalTable() {
        this.tables = null;
    }

    @Override
    public AppraisalOutcome outcome(Score score, String policyVersion) {
        Map<String, Object> inputs = Map.of(
                "criticalUnsatisfactory", score.criticalUnsatisfactory(),
                "score", score.value(),
                "unsatisfactory", score.unsatisfactory());
        return AppraisalOutcome.valueOf(tables.value("appraisal-outcome", policyVersion, "outcome", inputs)
                .toString());
    }
}
