package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;

/** Everybody's drafts; nobody sees another's. */
@ApplicationScoped
class Drafts {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    Drafts(Clock clock) {
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Drafts() {
        this.clock = null;
    }

    Optional<Draft> find(TaskId task, String userName) {
        return Optional.ofNullable(entities.find(Draft.class, new Draft.Key(task.value(), userName)));
    }

    /** @throws Refusal {@code stale-version} when the draft was saved elsewhere meanwhile */
    Draft save(TaskId task, String userName, JsonObject content, OptionalLong expectedVersion) {
        Optional<Draft> before = find(task, userName);
        if (expectedVersion.isPresent() && before.map(Draft::version).orElse(0L) != expectedVersion.getAsLong()) {
            throw new Refusal(Refusal.Kind.STALE, "stale-version");
        }
        before.ifPresent(draft -> draft.replace(content.toString(), clock.instant()));
        Draft draft = before.orElseGet(() -> first(task, userName, content));
        entities.flush();
        return draft;
    }

    private Draft first(TaskId task, String userName, JsonObject content) {
        Draft draft = new Draft(task.value(), userName, content.toString(), clock.instant());
        entities.persist(draft);
        return draft;
    }

    void discard(TaskId task) {
        entities.createQuery("delete from Draft d where d.workItemId = :task")
                .setParameter("task", task.value())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }
}
