package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tricycle.project.ProjectCode;

/** The evaluations of the current version are planned (R2.7). */
@ApplicationScoped
public class EvaluationPlanRule implements CompletenessRule {

    private static final List<String> MISSING = List.of("Gap.EVALUATION_PLAN");

    private final ProjectDocuments documents;
    private final EvaluationPlans plans;

    @Inject
    public EvaluationPlanRule(ProjectDocuments documents, EvaluationPlans plans) {
        this.documents = documents;
        this.plans = plans;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    EvaluationPlanRule() {
        this(null, null);
    }

    @Override
    public List<String> gaps(ProjectCode code) {
        int version = documents.current(code).documentVersion();
        boolean planned = plans.current(code)
                .filter(plan -> plan.documentVersion() == version)
                .isPresent();
        return planned ? List.of() : MISSING;
    }
}
