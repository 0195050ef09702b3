package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;

/** The head of a unit explains an amber or red month (R14.7). */
@ApplicationScoped
@Transactional
public class ExplainingShortfalls {

    private final DeliveryControls controls;
    private final DeliveryProcess process;
    private final Clock clock;

    @Inject
    public ExplainingShortfalls(DeliveryControls controls, DeliveryProcess process, Clock clock) {
        this.controls = controls;
        this.process = process;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ExplainingShortfalls() {
        this(null, null, null);
    }

    /** @throws Refusal {@code no-delivery-control} or {@code shortfall-not-to-explain} */
    public GatewayInputs explain(OpenTask task, ExplainShortfall command, Actor actor) {
        controls.get(task.businessKey().value(), process.monthOf(task))
                .explain(command, actor.person(), clock.instant());
        return GatewayInputs.none();
    }
}
