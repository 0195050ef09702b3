package org.tricycle.inbox;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/** Tells what lies beneath a failed transaction. */
final class Collisions {

    private static final int DEEPEST = 20;

    /** Three groups may file at the same moment: two lose once, one of them twice. */
    private static final int ATTEMPTS = 4;

    private Collisions() {}

    /**
     * Tries something, and again when it lost against a simultaneous transaction (R10.5).
     *
     * @param attempt one transaction
     * @throws Refusal what the attempt was refused for, however wrapped
     */
    static <T> T overcome(Supplier<T> attempt) {
        return overcome(attempt, 1);
    }

    private static <T> T overcome(Supplier<T> attempt, int number) {
        try {
            return attempt.get();
        } catch (RuntimeException failure) {
            if (number < ATTEMPTS && isCollision(failure)) {
                return overcome(attempt, number + 1);
            }
            throw Objects.requireNonNullElse(refusalIn(failure), failure);
        }
    }

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
