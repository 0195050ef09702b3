package org.tricycle.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Fingerprint;
import org.tricycle.platform.Refusal;

/**
 * Remembers the answers to requests that carry an {@code Idempotency-Key}, in the transaction of the write itself.
 *
 * <p>Keys belong to the person who chose them. The same key with another content is refused.
 */
@ApplicationScoped
public class AnsweredRequests {

    private static final int LONGEST_KEY = 100;
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public AnsweredRequests(Clock clock) {
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AnsweredRequests() {
        this.clock = null;
    }

    /**
     * Performs a write once for a key.
     *
     * @param key the sender's key, or null to perform it in any case
     * @param content what was asked, in full
     * @throws Refusal {@code idempotency-key-reused} or {@code idempotency-key-too-long}
     */
    public <T> T once(@Nullable String key, Actor actor, String content, Class<T> type, Supplier<T> write) {
        if (key == null) {
            return write.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw new Refusal(Refusal.Kind.MALFORMED, "idempotency-key-too-long", LONGEST_KEY);
        }
        AnsweredRequest before = entities.find(AnsweredRequest.class, new AnsweredRequest.Key(actor.person(), key));
        return before == null ? firstTime(key, actor, content, write) : again(before, content, type);
    }

    private <T> T firstTime(String key, Actor actor, String content, Supplier<T> write) {
        T answer = write.get();
        entities.persist(new AnsweredRequest(
                actor.person(), key, Fingerprint.of(content), JSON.toJson(answer), clock.instant()));
        return answer;
    }

    private static <T> T again(AnsweredRequest before, String content, Class<T> type) {
        if (!before.hasFingerprint(Fingerprint.of(content))) {
            throw Refusal.conflict("idempotency-key-reused");
        }
        return JSON.fromJson(before.answer(), type);
    }
}
