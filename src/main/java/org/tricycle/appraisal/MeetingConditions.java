package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The author shows how the conditions before signature were met, and the lead appraiser checks it (R3.10). */
@ApplicationScoped
@Transactional
public class MeetingConditions {

    private final Conditions conditions;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public MeetingConditions(Conditions conditions, Projects projects, Clock clock) {
        this.conditions = conditions;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    MeetingConditions() {
        this(null, null, null);
    }

    public GatewayInputs meet(OpenTask task, MeetConditions command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Map<Integer, Condition> asked = asked(code, ConditionState.OPEN);
        List<Integer> answered =
                command.evidence().stream().map(Evidence::condition).toList();
        ConditionGate.check("/evidence", answered, asked.keySet());
        Instant now = clock.instant();
        command.evidence()
                .forEach(evidence -> asked(asked, evidence.condition()).show(evidence.evidence(), actor.person(), now));
        projects.note(code, actor, "conditions-evidenced", Integer.toString(answered.size()));
        return GatewayInputs.none();
    }

    /** The open conditions, still to be evidenced. */
    public MeetConditions wantedEvidence(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        return new MeetConditions(asked(code, ConditionState.OPEN).values().stream()
                .map(Evidence::wanted)
                .toList());
    }

    /** Takes the checks and returns {@code conditionsMet}. */
    public GatewayInputs confirm(OpenTask task, ConfirmConditions command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Map<Integer, Condition> asked = asked(code, ConditionState.EVIDENCED);
        List<Integer> answered =
                command.checks().stream().map(ConditionCheck::condition).toList();
        ConditionGate.check("/checks", answered, asked.keySet());
        ConditionGate.checkRemarks(command.checks());
        Instant now = clock.instant();
        command.checks().forEach(check -> asked(asked, check.condition())
                .check(check.met(), check.remark(), actor.person(), now));
        boolean met = asked.values().stream().allMatch(Condition::isMet);
        projects.note(code, actor, met ? "conditions-met" : "conditions-not-met", Integer.toString(answered.size()));
        return GatewayInputs.of("conditionsMet", met);
    }

    /** The conditions with new evidence, still to be checked. */
    public ConfirmConditions openChecks(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        return new ConfirmConditions(asked(code, ConditionState.EVIDENCED).values().stream()
                .map(ConditionCheck::open)
                .toList());
    }

    private Map<Integer, Condition> asked(ProjectCode code, ConditionState state) {
        return conditions.openBeforeSignature(code).stream()
                .filter(condition -> condition.state() == state)
                .collect(Collectors.toMap(
                        Condition::number, Function.identity(), (first, second) -> first, TreeMap::new));
    }

    private static Condition asked(Map<Integer, Condition> asked, int number) {
        Condition condition = asked.get(number);
        if (condition == null) {
            throw Refusal.conflict("condition-not-asked", number);
        }
        return condition;
    }
}
