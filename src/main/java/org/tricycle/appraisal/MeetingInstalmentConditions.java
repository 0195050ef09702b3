package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Conditions before the first instalment are evidenced and verified, or waived by the approver with a reason (R3.30). */
@ApplicationScoped
@Transactional
public class MeetingInstalmentConditions {

    private final Conditions conditions;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public MeetingInstalmentConditions(Conditions conditions, Projects projects, Clock clock) {
        this.conditions = conditions;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    MeetingInstalmentConditions() {
        this(null, null, null);
    }

    /**
     * Takes the evidence, or the wish for a waiver.
     *
     * @return {@code waiverAsked}
     */
    public GatewayInputs meet(OpenTask task, MeetInstalmentConditions command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        String reason = Objects.requireNonNullElse(command.waiverReason(), "");
        boolean waiver = !reason.isBlank();
        if (waiver) {
            projects.note(code, actor, "waiver-asked", reason);
        } else {
            show(code, command.evidence(), actor);
        }
        return GatewayInputs.of("waiverAsked", waiver);
    }

    private void show(ProjectCode code, List<Evidence> evidence, Actor actor) {
        Map<Integer, Condition> asked = asked(code, ConditionState.OPEN);
        List<Integer> answered = evidence.stream().map(Evidence::condition).toList();
        ConditionGate.check("/evidence", answered, asked.keySet());
        evidence.forEach(shown -> Objects.requireNonNull(asked.get(shown.condition()))
                .show(shown.evidence(), actor.person(), clock.instant()));
        projects.note(code, actor, "conditions-evidenced", Integer.toString(answered.size()));
    }

    /** The open conditions, still to be evidenced. */
    public MeetInstalmentConditions wantedEvidence(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        return new MeetInstalmentConditions(
                asked(code, ConditionState.OPEN).values().stream()
                        .map(Evidence::wanted)
                        .toList(),
                null);
    }

    /** Takes the checks and returns {@code instalmentConditionsOpen}. */
    public GatewayInputs verify(OpenTask task, VerifyInstalmentConditions command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Map<Integer, Condition> asked = asked(code, ConditionState.EVIDENCED);
        ConditionGate.check(
                "/checks",
                command.checks().stream().map(ConditionCheck::condition).toList(),
                asked.keySet());
        ConditionGate.checkRemarks(command.checks());
        command.checks().forEach(check -> Objects.requireNonNull(asked.get(check.condition()))
                .check(check.met(), check.remark(), actor.person(), clock.instant()));
        boolean open = !open(code).isEmpty();
        String number = Integer.toString(asked.size());
        projects.note(code, actor, open ? "conditions-not-met" : "conditions-met", number);
        return GatewayInputs.of("instalmentConditionsOpen", open);
    }

    /** The conditions with new evidence, still to be checked. */
    public VerifyInstalmentConditions openChecks(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        return new VerifyInstalmentConditions(asked(code, ConditionState.EVIDENCED).values().stream()
                .map(ConditionCheck::open)
                .toList());
    }

    /** Waives what is open, or insists; returns {@code instalmentConditionsOpen}. */
    public GatewayInputs decide(OpenTask task, DecideOnInstalmentWaiver command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        if (command.waived()) {
            open(code).forEach(condition -> condition.waive(command.reason(), actor.person(), clock.instant()));
        }
        projects.note(code, actor, command.waived() ? "conditions-waived" : "waiver-refused", command.reason());
        return GatewayInputs.of("instalmentConditionsOpen", !command.waived());
    }

    private List<Condition> open(ProjectCode code) {
        return conditions.open(code, ConditionMoment.BEFORE_FIRST_INSTALMENT);
    }

    private Map<Integer, Condition> asked(ProjectCode code, ConditionState state) {
        return open(code).stream()
                .filter(condition -> condition.state() == state)
                .collect(Collectors.toMap(
                        Condition::number, Function.identity(), (first, second) -> first, TreeMap::new));
    }
}
