package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;

/** The legal officer screens a partner (R5.9). */
@ApplicationScoped
@Transactional
public class ScreeningPartners {

    private final Clearances clearances;
    private final ClearanceConclusion conclusion;
    private final Clock clock;

    @Inject
    public ScreeningPartners(Clearances clearances, ClearanceConclusion conclusion, Clock clock) {
        this.clearances = clearances;
        this.conclusion = conclusion;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ScreeningPartners() {
        this.clearances = null;
        this.conclusion = null;
        this.clock = null;
    }

    /** @return {@code screeningOutcome}, and {@code clearanceOutcome} when the partner is refused at once */
    public GatewayInputs screen(OpenTask task, ScreenPartner command, Actor actor) {
        Clearance clearance = clearances.current(task.businessKey().value());
        Screening screening = new Screening(clearance.number(), command, actor.person(), clock.instant());
        clearances.add(screening);
        if (screening.isUnacceptable()) {
            return conclusion
                    .record(clearance, ClearanceOutcome.REFUSED, null, command.findings(), actor)
                    .and("screeningOutcome", ScreeningOutcome.UNACCEPTABLE);
        }
        boolean asked = clearance.track() == ClearanceTrack.FULL;
        return GatewayInputs.of("screeningOutcome", asked ? ScreeningOutcome.OPINIONS_DUE : ScreeningOutcome.COMPLETE);
    }
}
