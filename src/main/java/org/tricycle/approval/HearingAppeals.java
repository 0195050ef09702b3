package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The author side may appeal once against a rejection, and the next authority decides; only then is the project rejected (R6.10). */
@ApplicationScoped
@Transactional
public class HearingAppeals {

    private final Appeals appeals;
    private final AppealAuthority authority;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public HearingAppeals(Appeals appeals, AppealAuthority authority, Projects projects, Clock clock) {
        this.appeals = appeals;
        this.authority = authority;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    HearingAppeals() {
        this(null, null, null, null);
    }

    /** Opens the time to appeal and returns {@code appealPossible}. */
    public GatewayInputs open(ProjectCode code, Actor actor) {
        ApprovalLevel level =
                appeals.isUsed(code) ? null : authority.above(code).orElse(null);
        appeals.add(new Appeal(code, level, authority.rejecter(code).orElse(null), clock.instant()));
        if (level != null) {
            projects.note(code, actor, "appeal-opened", "ApprovalLevel." + level);
        }
        return GatewayInputs.of("appealPossible", level != null);
    }

    /**
     * Takes the author side's answer.
     *
     * @return {@code appealed}
     * @throws Refusal {@code appeal-state}, or missing grounds
     */
    public GatewayInputs answer(OpenTask task, AppealRejection command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        appeals.current(code).answer(command, actor.person(), clock.instant());
        projects.note(code, actor, command.appealed() ? "appeal-lodged" : "rejection-accepted");
        return GatewayInputs.of("appealed", command.appealed());
    }

    /**
     * Decides the appeal.
     *
     * @return {@code appealOutcome}
     * @throws Refusal {@code appeal-state} or {@code own-rejection}
     */
    public GatewayInputs decide(OpenTask task, DecideAppeal command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        appeals.current(code).decide(command, actor.person(), clock.instant());
        if (command.decision() == AppealDecision.GRANT) {
            projects.advance(code, Status.FORMULATION, actor, "appeal-granted", command.reason());
            return GatewayInputs.none().and("appealOutcome", "GRANTED");
        }
        projects.note(code, actor, "appeal-upheld", command.reason());
        return GatewayInputs.none().and("appealOutcome", "REJECTED");
    }

    /** What the author side says. */
    public DecideAppeal asked(OpenTask task) {
        return DecideAppeal.on(appeals.current(ProjectCode.of(task.businessKey())));
    }

    /** The rejection is final; returns {@code appealOutcome} and {@code preparationOutcome}. */
    public GatewayInputs close(ProjectCode code, Actor actor) {
        appeals.current(code).close();
        projects.advance(code, Status.REJECTED, actor, "project-rejected");
        return GatewayInputs.none().and("appealOutcome", "REJECTED").and("preparationOutcome", "REJECTED");
    }
}
