package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;

/** Each bureau gives its own opinion on a private partner; a late one is recorded as not received (R5.10). */
@ApplicationScoped
@Transactional
public class GivingClearanceOpinions {

    private final Clearances clearances;
    private final Clock clock;

    @Inject
    public GivingClearanceOpinions(Clearances clearances, Clock clock) {
        this.clearances = clearances;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    GivingClearanceOpinions() {
        this.clearances = null;
        this.clock = null;
    }

    /** @throws Refusal naming the reasons when doubts have none */
    public GatewayInputs give(OpenTask task, GiveClearanceOpinion command, Actor actor) {
        String reasons = command.reasons();
        if (command.view() != ClearanceView.POSITIVE && (reasons == null || reasons.isBlank())) {
            throw Refusal.invalid("/reasons", "violation.required");
        }
        Clearance clearance = clearances.current(task.businessKey().value());
        Bureau bureau = Bureau.serving(task.party().orElseThrow());
        clearances.add(new BureauOpinion(clearance.number(), bureau, command, actor.person(), clock.instant()));
        return GatewayInputs.none();
    }

    /** The time is over: who has not answered is on record as not received. */
    public GatewayInputs recordMissing(String partner, Actor actor) {
        Clearance clearance = clearances.current(partner);
        List<Bureau> heard = clearances.opinions(clearance).stream()
                .map(BureauOpinion::bureau)
                .toList();
        Stream.of(Bureau.values())
                .filter(bureau -> !heard.contains(bureau))
                .forEach(bureau ->
                        clearances.add(new BureauOpinion(clearance.number(), bureau, actor.person(), clock.instant())));
        return GatewayInputs.none();
    }
}
