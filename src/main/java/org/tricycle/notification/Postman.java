package org.tricycle.notification;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Ready;

/** Looks for mail that is due every few seconds, on every node, and sends it outside any transaction (R12.2, R12.3). */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    @SuppressWarnings("NullAway.Init")
    private ManagedScheduledExecutorService threads;

    private final MailSettings settings;
    private final KeepingMail keeping;
    private final MailWords words;
    private final Post post;
    private final int seconds;

    private @Nullable Future<?> looking;

    @Inject
    public Postman(
            MailSettings settings,
            KeepingMail keeping,
            MailWords words,
            Post post,
            @ConfigProperty(name = "tricycle.mail.look-every", defaultValue = "5") int seconds) {
        this.settings = settings;
        this.keeping = keeping;
        this.words = words;
        this.post = post;
        this.seconds = seconds;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Postman() {
        this(null, null, null, null, 0);
    }

    void begin(@Observes Ready ready) {
        if (settings.isOn()) {
            looking = threads.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
        } else {
            keeping.switchedOff();
        }
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(true);
        }
    }

    private void look() {
        try {
            round();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Mail cannot be sent now", failure);
        }
    }

    /** Sends what is due; stops where the server cannot be reached. */
    void round() {
        for (String due : keeping.due()) {
            Optional<Letter> letter = keeping.claim(due);
            if (letter.isPresent() && !send(letter.get())) {
                return;
            }
        }
    }

    /** False when there is no use in trying the next one. */
    private boolean send(Letter letter) {
        try {
            post.send(words.write(letter));
        } catch (Post.Unreachable outage) {
            LOG.log(Level.WARNING, "The mail server cannot be reached: {0}", outage.getMessage());
            keeping.unreachable(letter, String.valueOf(outage.getMessage()));
            return false;
        } catch (Post.Refused | RuntimeException refused) {
            LOG.log(Level.WARNING, "Mail " + letter.id() + " was not sent", refused);
            keeping.refused(letter, String.valueOf(refused.getMessage()));
            return true;
        }
        keeping.sent(letter);
        return true;
    }
}
