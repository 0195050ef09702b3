package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of closure. */
@ApplicationScoped
public class ClosureTasks {

    @Produces
    @Singleton
    public UserTask<CloseOperations> closeOperations(ClosingOperations closing) {
        return SimpleUserTask.of(
                        "closure/close-operations", CloseOperations.class, CloseOperations.example(), closing::close)
                .with(Duty.MANAGER)
                .prefilledBy(closing::prefill);
    }

    @Produces
    @Singleton
    public UserTask<CloseFinances> closeFinances(ClosingFinances closing) {
        return SimpleUserTask.of("closure/close-finances", CloseFinances.class, CloseFinances.example(), closing::close)
                .prefilledBy(closing::prefill);
    }
}
