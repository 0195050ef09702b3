package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.audit.AuditLog;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/**
 * Answers tasks.
 *
 * <p>Not transactional itself: each attempt is one transaction, and an attempt that lost against a simultaneous one is repeated (R10.5).
 * Refusals are noted in the audit log after the attempt is rolled back.
 */
@ApplicationScoped
public class CompletingTasks {

    private final TaskCompletion completion;
    private final AuditLog audit;

    @Inject
    public CompletingTasks(TaskCompletion completion, AuditLog audit) {
        this.completion = completion;
        this.audit = audit;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CompletingTasks() {
        this.completion = null;
        this.audit = null;
    }

    /** @throws Refusal when the person, the moment or the content is wrong, or {@code declaration-missing}; nothing has changed then */
    public Completion complete(Answer answer, Actor actor) {
        try {
            return Collisions.overcome(() -> completion.complete(answer, actor));
        } catch (Refusal refusal) {
            audit.refused(actor, "task:" + answer.task(), "complete", refusal.type());
            throw refusal;
        }
    }
}
