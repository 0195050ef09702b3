package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tricycle.appraisal.AppraisalOutcome;
import org.tricycle.appraisal.AppraisalPolicy;
import org.tricycle.appraisal.AppraisalScale;
import org.tricycle.appraisal.OpinionBody;
import org.tricycle.appraisal.OpinionPolicy;
import org.tricycle.appraisal.OpinionQuestion;
import org.tricycle.appraisal.ScalePolicy;
import org.tricycle.appraisal.Score;
import org.tricycle.project.Procedure;

/** The tables {@code appraisal-outcome}, {@code appraisal-scale} and {@code opinions}. */
@ApplicationScoped
public class AppraisalTable implements AppraisalPolicy, ScalePolicy, OpinionPolicy {

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

    @Override
    public AppraisalScale scale(Procedure procedure, BigDecimal total, String policyVersion) {
        Map<String, Object> inputs = Map.of("track", procedure.name(), "total", total);
        return new AppraisalScale(
                ((Number) tables.value("appraisal-scale", policyVersion, "appraisers", inputs)).intValue(),
                (Boolean) tables.value("appraisal-scale", policyVersion, "evaluabilityReview", inputs),
                ((Number) tables.value("appraisal-scale", policyVersion, "returns", inputs)).intValue());
    }

    @Override
    public List<OpinionBody> bodies(OpinionQuestion question, String policyVersion) {
        Map<String, Object> inputs = Map.of(
                "track", question.procedure().name(),
                "total", question.total(),
                "privatePartner", question.privatePartner(),
                "countries", question.coverage().countries(),
                "interregional", question.coverage().isInterregional());
        return tables.values("opinions", policyVersion, "body", inputs).stream()
                .map(body -> OpinionBody.valueOf(body.toString()))
                .distinct()
                .sorted()
                .toList();
    }
}
