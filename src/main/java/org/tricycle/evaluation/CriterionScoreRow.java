package org.tricycle.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A score as a row. */
@Embeddable
public class CriterionScoreRow {

    @Enumerated(EnumType.STRING)
    private EvaluationCriterion criterion;

    private int score;
    private String evidence;

    @SuppressWarnings("NullAway.Init")
    protected CriterionScoreRow() {}

    CriterionScoreRow(CriterionScore value) {
        this.criterion = value.criterion();
        this.score = value.score();
        this.evidence = value.evidence();
    }

    CriterionScore value() {
        return new CriterionScore(criterion, score, evidence);
    }
}
