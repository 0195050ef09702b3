package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.tricycle.evaluation.EvaluationTiming;
import org.tricycle.formulation.EvaluationKind;
import org.tricycle.formulation.EvaluationPlan;
import org.tricycle.formulation.EvaluationPlans;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.Project;
import org.tricycle.project.Track;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** What a closed project still owes: everything planned is dropped but its follow-up and an ex-post evaluation (R11.8). */
@ApplicationScoped
public class ClosingObligations {

    private final Obligations obligations;
    private final EvaluationPlans plans;
    private final EvaluationTiming timing;
    private final ClosureFiles files;

    @Inject
    public ClosingObligations(
            Obligations obligations, EvaluationPlans plans, EvaluationTiming timing, ClosureFiles files) {
        this.obligations = obligations;
        this.plans = plans;
        this.timing = timing;
        this.files = files;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ClosingObligations() {
        this(null, null, null, null);
    }

    /**
     * Settles what was planned.
     *
     * @return whether the head of unit is asked what follows: as wished when the exit was prepared, else for all but light projects
     */
    boolean settle(Project project, LocalDate closedOn) {
        BusinessKey key = project.code().businessKey();
        Arrays.stream(ObligationKind.values())
                .filter(kind -> kind != ObligationKind.FOLLOW_UP)
                .forEach(kind -> obligations.drop(key, kind));
        if (plans.current(project.code())
                .filter(EvaluationPlan::exPostCandidate)
                .isPresent()) {
            Period later = timing.of(EvaluationTiming.Occasion.EX_POST, project.policyVersion());
            obligations.plan(key, ObligationKind.EVALUATION, EvaluationKind.EX_POST.name(), closedOn.plus(later));
        }
        return files.of(project.code())
                .flatMap(ClosureFile::wish)
                .map(wish -> wish != NextPhase.NONE)
                .orElse(project.track() != Track.LIGHT);
    }
}
