package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The project manager closes operations, as far as the records of Tricycle agree (R11.1 to R11.3). */
@ApplicationScoped
@Transactional
public class ClosingOperations {

    private static final Set<ClosureItem> LOOKED_UP = EnumSet.of(
            ClosureItem.FINAL_REPORT_ACCEPTED,
            ClosureItem.EVALUATIONS_SUBMITTED,
            ClosureItem.RECOMMENDATIONS_ANSWERED,
            ClosureItem.LESSONS_RECORDED);

    private final Closures closures;
    private final ClosureFacts facts;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ClosingOperations(Closures closures, ClosureFacts facts, Projects projects, Clock clock) {
        this.closures = closures;
        this.facts = facts;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ClosingOperations() {
        this(null, null, null, null);
    }

    /**
     * Closes and makes the project OPERATIONALLY_CLOSED.
     *
     * @throws Refusal {@code operations-closed-before}, {@code status-not-allowed}, or naming every gap
     */
    public GatewayInputs close(OpenTask task, CloseOperations command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        if (closures.of(code).isPresent()) {
            throw Refusal.conflict("operations-closed-before", code);
        }
        closures.add(Closure.ofOperations(code, facts.checklist(code), command, actor.person(), clock.instant()));
        projects.advance(code, Status.OPERATIONALLY_CLOSED, actor, "operations-closed");
        return GatewayInputs.none();
    }

    /** The checklist, ticked where Tricycle knows that it is done. */
    public CloseOperations prefill(OpenTask task) {
        Checklist<ClosureItem> checklist = facts.checklist(ProjectCode.of(task.businessKey()));
        return new CloseOperations(Arrays.stream(ClosureItem.values())
                .map(item -> ClosureCheck.open(
                        item,
                        LOOKED_UP.contains(item) && !checklist.contradictions().containsKey(item)))
                .toList());
    }
}
