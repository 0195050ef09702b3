package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
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
    private final ClosureFiles files;
    private final ClosureFacts facts;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ClosingOperations(
            Closures closures, ClosureFiles files, ClosureFacts facts, Projects projects, Clock clock) {
        this.closures = closures;
        this.files = files;
        this.facts = facts;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ClosingOperations() {
        this(null, null, null, null, null);
    }

    /**
     * Closes and makes the project OPERATIONALLY_CLOSED, or notes what is missing for that.
     *
     * @return {@code closureComplete}
     * @throws Refusal {@code operations-closed-before}, {@code status-not-allowed}, or naming every gap
     */
    public GatewayInputs close(OpenTask task, CloseOperations command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        if (closures.of(code).isPresent()) {
            throw Refusal.conflict("operations-closed-before", code);
        }
        Checklist<ClosureItem> checklist = checklist(code);
        refuse(checklist.faults(command.checks()));
        List<ClosureCheck> open = checklist.open(command.checks());
        if (open.isEmpty()) {
            closures.add(Closure.ofOperations(code, checklist, command, actor.person(), clock.instant()));
            projects.advance(code, Status.OPERATIONALLY_CLOSED, actor, "operations-closed");
        } else {
            files.open(code).missing(open, actor.person(), clock.instant());
            projects.note(code, actor, "closure-incomplete", Integer.toString(open.size()));
        }
        return GatewayInputs.of("closureComplete", open.isEmpty());
    }

    private Checklist<ClosureItem> checklist(ProjectCode code) {
        return facts.checklist(code)
                .without(files.of(code).map(file -> file.items(GapState.WAIVED)).orElse(List.of()));
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    /** The checklist, ticked where Tricycle knows that it is done. */
    public CloseOperations prefill(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Checklist<ClosureItem> checklist = checklist(code);
        Optional<ClosureFile> file = files.of(code);
        return new CloseOperations(Arrays.stream(ClosureItem.values())
                .map(item -> check(item, checklist, file.flatMap(found -> found.gap(item))))
                .toList());
    }

    private static ClosureCheck check(ClosureItem item, Checklist<ClosureItem> checklist, Optional<ClosureGap> gap) {
        boolean settled = LOOKED_UP.contains(item)
                || gap.filter(known -> known.state() != GapState.OPEN).isPresent();
        boolean done = settled && !checklist.contradictions().containsKey(item);
        return ClosureCheck.open(item, done, gap.map(ClosureGap::text).orElse(null));
    }
}
