package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.ProjectCode;

/** What the approver does to the conditions of the round that is decided on: adds some, lets others go (R3.17). Calls join the caller's transaction. */
@ApplicationScoped
public class ApproversConditions {

    private final Conditions conditions;
    private final Appraisals appraisals;

    @Inject
    public ApproversConditions(Conditions conditions, Appraisals appraisals) {
        this.conditions = conditions;
        this.appraisals = appraisals;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    protected ApproversConditions() {
        this(null, null);
    }

    public void impose(ProjectCode code, List<ConditionDraft> drafts) {
        if (!drafts.isEmpty()) {
            conditions.add(appraisals.current(code), drafts);
        }
    }

    /** Something is still to be met before signature. */
    public boolean isAnythingOpen(ProjectCode code) {
        return !conditions.openBeforeSignature(code).isEmpty();
    }

    /** The conditions still open, none of them waived yet. */
    public List<ConditionWaiver> waivable(ProjectCode code) {
        return conditions.of(code).stream()
                .filter(condition -> !condition.isMet())
                .map(ConditionWaiver::open)
                .toList();
    }

    /**
     * Lets conditions go.
     *
     * @return how many
     * @throws Refusal {@code condition-not-asked} for one that is not open, or naming each one without a reason
     */
    public int waive(ProjectCode code, List<ConditionWaiver> waivers, String person, Instant at) {
        checkReasons(waivers);
        Map<Integer, Condition> open = conditions.of(code).stream()
                .filter(condition -> !condition.isMet())
                .collect(Collectors.toMap(Condition::number, Function.identity()));
        List<ConditionWaiver> waived =
                waivers.stream().filter(ConditionWaiver::waived).toList();
        waived.forEach(waiver -> asked(open, waiver.condition()).waive(String.valueOf(waiver.reason()), person, at));
        return waived.size();
    }

    private static void checkReasons(List<ConditionWaiver> waivers) {
        List<Violation> gaps = new ArrayList<>();
        for (int i = 0; i < waivers.size(); i++) {
            if (waivers.get(i).waived() && isBlank(waivers.get(i).reason())) {
                gaps.add(Violation.at("/waivers/" + i + "/reason", "violation.condition-waiver-reason"));
            }
        }
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }

    private static Condition asked(Map<Integer, Condition> open, int number) {
        Condition condition = open.get(number);
        if (condition == null) {
            throw Refusal.conflict("condition-not-asked", number);
        }
        return condition;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
