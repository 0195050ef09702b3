package org.tricycle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.inbox.TaskAudience;
import org.tricycle.inbox.TaskNews;

/** Writes a message for everybody whom news of a task concerns, in the transaction of the news (R12.1). */
@ApplicationScoped
@Transactional
public class QueueingMail {

    private final MailSettings settings;
    private final TaskAudience audience;
    private final ChoosingNotifications choices;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public QueueingMail(
            MailSettings settings, TaskAudience audience, ChoosingNotifications choices, Outbox outbox, Clock clock) {
        this.settings = settings;
        this.audience = audience;
        this.choices = choices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    QueueingMail() {
        this(null, null, null, null, null);
    }

    public void queue(@Observes TaskNews news) {
        if (settings.isOn()) {
            audience.of(news).forEach(person -> queue(person.userName(), news));
        }
    }

    private void queue(String userName, TaskNews news) {
        switch (choices.delivery(userName, TaskEvent.of(news.kind()))) {
            case AT_ONCE -> outbox.add(MailMessage.atOnce(userName, news, clock.instant()));
            case DAILY -> outbox.add(MailMessage.inDigest(userName, news, clock.instant(), settings.nextDigest(clock)));
            case NONE -> {}
        }
    }
}
