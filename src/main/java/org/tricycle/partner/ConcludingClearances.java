package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;

/** Clears a partner of whom everybody is positive; the director decides on any other (R5.9, R5.10). */
@ApplicationScoped
@Transactional
public class ConcludingClearances {

    private final Clearances clearances;
    private final ClearanceConclusion conclusion;

    @Inject
    public ConcludingClearances(Clearances clearances, ClearanceConclusion conclusion) {
        this.clearances = clearances;
        this.conclusion = conclusion;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConcludingClearances() {
        this.clearances = null;
        this.conclusion = null;
    }

    /** @return {@code clearanceUnanimous}, and {@code clearanceOutcome} when it is */
    public GatewayInputs conclude(String partner, Actor actor) {
        Clearance clearance = clearances.current(partner);
        boolean unanimous = clearances.screening(clearance).orElseThrow().isPositive() && bureauxArePositive(clearance);
        return unanimous
                ? conclusion
                        .record(clearance, ClearanceOutcome.CLEARED, null, null, actor)
                        .and("clearanceUnanimous", true)
                : GatewayInputs.of("clearanceUnanimous", false);
    }

    private boolean bureauxArePositive(Clearance clearance) {
        return clearances.opinions(clearance).stream().allMatch(opinion -> opinion.view() == ClearanceView.POSITIVE);
    }

    /** Ends a clearance whose process ends without an outcome; the partner may be named again, its standing stays. */
    public GatewayInputs abandon(String partner, Actor actor) {
        clearances.open(partner).ifPresent(clearance -> conclusion.abandon(clearance, actor));
        return GatewayInputs.none();
    }

    /**
     * Decides where somebody doubts.
     *
     * @return {@code clearanceOutcome}
     * @throws Refusal naming the conditions where they are missing or do not belong
     */
    public GatewayInputs decide(OpenTask task, DecideClearance command, Actor actor) {
        String conditions = command.conditions();
        boolean conditional = command.outcome() == ClearanceOutcome.CONDITIONAL;
        boolean given = conditions != null && !conditions.isBlank();
        if (conditional != given) {
            throw Refusal.invalid("/conditions", conditional ? "violation.required" : "violation.no-conditions-here");
        }
        Clearance clearance = clearances.current(task.businessKey().value());
        return conclusion.record(clearance, command.outcome(), conditions, command.reasons(), actor);
    }
}
