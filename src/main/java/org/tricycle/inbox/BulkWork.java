package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tricycle.audit.AuditLog;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Fingerprint;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;

/**
 * Does one thing with many tasks.
 *
 * <p>Not transactional itself: each task is a transaction of its own, so that one that is refused or fails holds up no other (R10.6).
 */
@ApplicationScoped
public class BulkWork {

    private static final Logger LOG = Logger.getLogger(BulkWork.class.getName());

    private final WorkingOnTasks working;
    private final CompletingTasks completing;
    private final AuditLog audit;

    @Inject
    public BulkWork(WorkingOnTasks working, CompletingTasks completing, AuditLog audit) {
        this.working = working;
        this.completing = completing;
        this.audit = audit;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    BulkWork() {
        this(null, null, null);
    }

    /** One result a task, in the order of the tasks. */
    public List<BulkResult> perform(BulkOrder order, Actor actor) {
        return order.tasks().stream().map(task -> one(order, task, actor)).toList();
    }

    private BulkResult one(BulkOrder order, TaskId task, Actor actor) {
        try {
            if (order.action() == BulkOrder.Action.COMPLETE) {
                completing.complete(answer(order, task), actor);
            } else {
                handle(order, task, actor);
            }
            return BulkResult.done(task);
        } catch (Refusal refusal) {
            return BulkResult.refused(task, refusal);
        } catch (RuntimeException failure) {
            String number = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, "Unexpected failure " + number, failure);
            return BulkResult.failed(task, number);
        }
    }

    private void handle(BulkOrder order, TaskId task, Actor actor) {
        try {
            Collisions.overcome(() -> handleOnce(order, task, actor));
        } catch (Refusal refusal) {
            audit.refused(actor, "task:" + task, order.action().word(), refusal.type());
            throw refusal;
        }
    }

    private TaskId handleOnce(BulkOrder order, TaskId task, Actor actor) {
        switch (order.action()) {
            case CLAIM -> working.claim(task, actor);
            case UNCLAIM -> working.unclaim(task, actor);
            case DELEGATE -> working.delegate(task, order.to(), "", actor);
            case COMPLETE -> throw new IllegalArgumentException("Answers are not handled");
        }
        return task;
    }

    private static Answer answer(BulkOrder order, TaskId task) {
        return new Answer(task, order.command(), OptionalLong.empty(), keyFor(order.requestKey(), task));
    }

    /** Each task has a key of its own, the same whenever the order is sent again. */
    private static @Nullable String keyFor(@Nullable String requestKey, TaskId task) {
        return requestKey == null ? null : Fingerprint.of(requestKey + "\n" + task);
    }
}
