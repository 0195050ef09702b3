package org.tricycle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.platform.Messages;

/** What a node that sends mail keeps in the outbox; each call is a transaction of its own (R12.2). */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class KeepingMail {

    /** After this long without an answer the node counts as dead; no server is waited for nearly as long. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int AT_A_TIME = 100;

    private final Outbox outbox;
    private final People people;
    private final Clock clock;

    @Inject
    public KeepingMail(Outbox outbox, People people, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    KeepingMail() {
        this(null, null, null);
    }

    List<String> due() {
        return outbox.due(clock.instant(), AT_A_TIME);
    }

    /** Claims a letter for this node; empty when another node has it, or nobody is there to read it any more. */
    Optional<Letter> claim(String letter) {
        String claim = UUID.randomUUID().toString();
        Instant now = clock.instant();
        List<MailMessage> messages = outbox.claim(letter, claim, now, now.plus(CLAIM));
        if (messages.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> reader = people.find(messages.get(0).recipient()).filter(Person::active);
        if (reader.isEmpty()) {
            messages.forEach(message -> message.failed("The account is closed", now));
        }
        return reader.map(person ->
                new Letter(letter, claim, person.email(), Messages.nearest(person.locale()), List.copyOf(messages)));
    }

    void sent(Letter letter) {
        outbox.claimed(letter.claim()).forEach(message -> message.sent(clock.instant()));
    }

    void unreachable(Letter letter, String why) {
        outbox.claimed(letter.claim())
                .forEach(message -> message.unreachable(why, clock.instant().plus(PAUSE)));
    }

    void refused(Letter letter, String why) {
        outbox.claimed(letter.claim()).forEach(message -> message.refused(why, clock.instant()));
    }

    /** Mail is switched off: what waits is kept as failed, so that nothing leaves years later (R12.6). */
    void switchedOff() {
        outbox.waiting().forEach(message -> message.failed("Mail is switched off", clock.instant()));
    }
}
