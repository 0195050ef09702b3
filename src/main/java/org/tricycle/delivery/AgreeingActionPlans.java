package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;

/** The delivery controller agrees an action plan for a red month (R14.7). */
@ApplicationScoped
@Transactional
public class AgreeingActionPlans {

    private final DeliveryControls controls;
    private final DeliveryProcess process;
    private final Clock clock;

    @Inject
    public AgreeingActionPlans(DeliveryControls controls, DeliveryProcess process, Clock clock) {
        this.controls = controls;
        this.process = process;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AgreeingActionPlans() {
        this(null, null, null);
    }

    /** @throws Refusal {@code no-delivery-control}, {@code action-plan-not-to-agree} or what the control itself refuses */
    public GatewayInputs agree(OpenTask task, AgreeActionPlan command, Actor actor) {
        controls.get(task.businessKey().value(), process.monthOf(task))
                .agree(command, LocalDate.now(clock), actor.person(), clock.instant());
        return GatewayInputs.none();
    }

    /** The action that the head of the unit proposed. */
    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    public AgreeActionPlan prefill(OpenTask task) {
        DeliveryControl control = controls.get(task.businessKey().value(), process.monthOf(task));
        return new AgreeActionPlan(
                control.explanation().map(DeliveryControl.Explanation::action).orElse(null), null);
    }
}
