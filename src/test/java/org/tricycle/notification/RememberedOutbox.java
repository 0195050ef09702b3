package org.tricycle.notification;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tricycle.notification.MailMessage.State;

/** An outbox in memory that claims like the database: one at a time, and only what nobody holds. */
final class RememberedOutbox extends Outbox {

    final List<MailMessage> all = new ArrayList<>();

    @Override
    synchronized void add(MailMessage message) {
        all.add(message);
    }

    @Override
    synchronized List<String> due(Instant now, int most) {
        return all.stream()
                .filter(message -> isFree(message, now))
                .map(MailMessage::letter)
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    synchronized List<MailMessage> claim(String letter, String claim, Instant now, Instant until) {
        all.stream()
                .filter(message -> message.letter().equals(letter) && isFree(message, now))
                .forEach(message -> {
                    set(message, "claim", claim);
                    set(message, "claimedUntil", until);
                });
        return claimed(claim);
    }

    @Override
    synchronized List<MailMessage> claimed(String claim) {
        return all.stream()
                .filter(message -> claim.equals(get(message, "claim")))
                .toList();
    }

    @Override
    List<MailMessage> waiting() {
        return all.stream().filter(message -> message.state() == State.WAITING).toList();
    }

    private static boolean isFree(MailMessage message, Instant now) {
        Instant until = (Instant) get(message, "claimedUntil");
        return message.state() == State.WAITING
                && !message.nextAttemptAt().isAfter(now)
                && (until == null || until.isBefore(now));
    }

    private static @Nullable Object get(MailMessage message, String field) {
        try {
            return field(field).get(message);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static void set(MailMessage message, String field, Object value) {
        try {
            field(field).set(message, value);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Field field(String name) {
        try {
            Field field = MailMessage.class.getDeclaredField(name);
            field.setAccessible(true);
            return Objects.requireNonNull(field);
        } catch (NoSuchFieldException renamed) {
            throw new IllegalStateException(renamed);
        }
    }
}
