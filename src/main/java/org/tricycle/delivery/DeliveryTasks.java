package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of delivery. */
@ApplicationScoped
public class DeliveryTasks {

    @Produces
    @Singleton
    public UserTask<ExplainShortfall> explainShortfall(ExplainingShortfalls explaining) {
        return SimpleUserTask.of(
                "delivery/explain-shortfall", ExplainShortfall.class, ExplainShortfall.example(), explaining::explain);
    }

    @Produces
    @Singleton
    public UserTask<AgreeActionPlan> agreeActionPlan(AgreeingActionPlans agreeing) {
        return SimpleUserTask.of(
                        "delivery/agree-action-plan", AgreeActionPlan.class, AgreeActionPlan.example(), agreeing::agree)
                .prefilledBy(agreeing::prefill);
    }

    @Produces
    @Singleton
    public UserTask<DecideOnShortfall> decideOnShortfall(DecidingOnShortfalls deciding) {
        return SimpleUserTask.of(
                "delivery/decide-on-shortfall", DecideOnShortfall.class, DecideOnShortfall.example(), deciding::decide);
    }
}
