package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.CrisisType;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The project officer finds an idea inside the mandate, which makes it a concept, or outside, which ends it (R2.1). */
@ApplicationScoped
@Transactional
public class CheckingMandates {

    private final MandateChecks checks;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public CheckingMandates(MandateChecks checks, Projects projects, Clock clock) {
        this.checks = checks;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CheckingMandates() {
        this(null, null, null);
    }

    /**
     * Records the finding.
     *
     * @return {@code mandate}: WITHIN, CRISIS or OUTSIDE; outside also {@code preparationOutcome}, else {@code lightTrack}
     * @throws Refusal {@code mandate-already-checked}, or {@code crisis-not-declared} when the request does not come from a crisis
     */
    public GatewayInputs check(OpenTask task, CheckMandate command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        if (checks.of(code).isPresent()) {
            throw Refusal.conflict("mandate-already-checked", code);
        }
        MandateCheck check = new MandateCheck(code, command, actor.person(), clock.instant());
        checks.add(check);
        return check.isWithin() ? accept(code, check, command.crisis(), actor) : reject(code, check, actor);
    }

    private GatewayInputs accept(ProjectCode code, MandateCheck check, @Nullable CrisisType crisis, Actor actor) {
        if (check.isWithoutPriority()) {
            projects.advance(code, Status.CONCEPT, actor, "mandate-excepted", String.valueOf(check.justification()));
        } else {
            projects.advance(code, Status.CONCEPT, actor, "mandate-confirmed", String.valueOf(check.priority()));
        }
        GatewayInputs inputs = GatewayInputs.of("lightTrack", projects.get(code).isLight());
        if (crisis == null) {
            return inputs.and("mandate", "WITHIN");
        }
        projects.answerCrisis(code, crisis, actor);
        return inputs.and("mandate", "CRISIS");
    }

    private GatewayInputs reject(ProjectCode code, MandateCheck check, Actor actor) {
        projects.advance(code, Status.REJECTED, actor, "mandate-refused", String.valueOf(check.justification()));
        return GatewayInputs.none().and("mandate", "OUTSIDE").and("preparationOutcome", "REJECTED");
    }
}
