package org.tricycle.formulation;

import java.util.List;
import java.util.Set;

/** The evaluation plan of a project of 18 months and more than US$ 350,000. */
public final class PlanFixture {

    private PlanFixture() {}

    public static EvaluationPlan planned(ProjectDocument document) {
        return new EvaluationPlan(
                document,
                Set.of(EvaluationRequirement.MID_TERM, EvaluationRequirement.FINAL, EvaluationRequirement.INDEPENDENT),
                List.of(),
                DocumentFixture.NOW);
    }
}
