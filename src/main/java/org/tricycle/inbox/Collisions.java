package org.tricycle.inbox;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/** Tells what lies beneath a failed transaction. */
final class Collisions {

    private static final int DEEPEST = 20;

    private Collisions() {}

    /** Whether another transaction was faster, so that trying again makes sense. */
    static boolean isCollision(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof Collision
                        || cause instanceof OptimisticLockException
                        || cause instanceof SQLIntegrityConstraintViolationException
                        || (cause instanceof SQLException sql && isCollisionState(sql.getSQLState())));
    }

    /** Serialisation failure, deadlock, a wait too long for a lock, or a key inserted at the same moment. */
    private static boolean isCollisionState(@Nullable String state) {
        return state != null && (state.startsWith("40") || state.equals("HYT00") || state.equals("23505"));
    }

    /** The refusal that a container exception wraps, if any. */
    static @Nullable Refusal refusalIn(Throwable failure) {
        return causes(failure)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
