package org.tricycle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.audit.AuditLog;
import org.tricycle.notification.MailMessage.State;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** What administrators and auditors see of the outbox, and what administrators send again (R12.3). */
@ApplicationScoped
@Transactional
public class WatchingMail {

    private static final String SUBJECT = "mail";
    private static final int MOST = 200;

    /** A message that was not sent. */
    public record Failed(
            long id,
            String recipient,
            TaskEvent event,
            String task,
            String code,
            Instant createdAt,
            int attempts,
            @Nullable Instant failedAt,
            @Nullable String failure) {

        static Failed of(MailMessage message) {
            return new Failed(
                    message.id(),
                    message.recipient(),
                    message.event(),
                    message.task(),
                    message.code(),
                    message.createdAt(),
                    message.attempts(),
                    message.endedAt(),
                    message.failure());
        }
    }

    /**
     * The state of the outbox.
     *
     * @param on whether a mail server is configured
     * @param failures the newest 200 failed messages
     */
    public record Overview(boolean on, long waiting, long sent, long failed, List<Failed> failures) {}

    private final Outbox outbox;
    private final MailSettings settings;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public WatchingMail(Outbox outbox, MailSettings settings, People people, AuditLog audit, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    WatchingMail() {
        this(null, null, null, null, null);
    }

    /** @throws Refusal {@code unknown-address} for anybody but administrators and auditors */
    public Overview overview(Actor actor) {
        mayWatch(actor);
        return new Overview(
                settings.isOn(),
                outbox.count(State.WAITING),
                outbox.count(State.SENT),
                outbox.count(State.FAILED),
                outbox.in(State.FAILED, MOST).stream().map(Failed::of).toList());
    }

    /**
     * Sends a failed message again, as soon as possible.
     *
     * @throws Refusal {@code unknown-address} or {@code mail-not-yours} for whoever may not, {@code unknown-mail},
     *     {@code mail-switched-off}, {@code mail-not-failed}
     */
    public void again(long id, Actor actor) {
        mayWatch(actor);
        if (!is(Role.ADMINISTRATOR, actor)) {
            throw noted(Refusal.forbidden("mail-not-yours"), actor);
        }
        MailMessage message = outbox.find(id).orElseThrow(() -> Refusal.notFound("unknown-mail", id));
        if (!settings.isOn()) {
            throw Refusal.conflict("mail-switched-off");
        }
        if (message.state() != State.FAILED) {
            throw Refusal.conflict("mail-not-failed", id);
        }
        message.again(clock.instant());
        audit.done(actor, SUBJECT + ":" + id, "SendAgain", "");
    }

    private void mayWatch(Actor actor) {
        if (!is(Role.ADMINISTRATOR, actor) && !is(Role.AUDITOR, actor)) {
            throw noted(Refusal.notFound("unknown-address"), actor);
        }
    }

    private boolean is(Role role, Actor actor) {
        return people.find(actor.person())
                .filter(Person::active)
                .filter(person -> person.has(role))
                .isPresent();
    }

    private Refusal noted(Refusal refusal, Actor actor) {
        audit.refused(actor, SUBJECT, "watch", refusal.type());
        return refusal;
    }
}
