package org.tricycle.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tricycle.notification.WatchingMail;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Texts;

/** What waits in the outbox, and what could not be sent (R12.3). */
@RequestScoped
@Named("mailPage")
public class MailPage {

    private final WatchingMail watching;
    private final Me me;
    private final Texts texts;

    @SuppressWarnings("NullAway.Init")
    private WatchingMail.Overview overview;

    @Inject
    public MailPage(WatchingMail watching, Me me, Texts texts) {
        this.watching = watching;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    MailPage() {
        this(null, null, null);
    }

    /** Refuses a reader whom this is not for, before anything is shown. */
    public void open() {
        overview = watching.overview(me.actor());
    }

    public WatchingMail.Overview overview() {
        return overview;
    }

    /** Sends one again. */
    public void again(long id) {
        try {
            watching.again(id, me.actor());
            Notices.done(texts.of("mail.sentAgain"));
        } catch (Refusal refusal) {
            Notices.refused(texts.refusal(refusal));
        }
        Notices.goTo("/administration/mail.xhtml");
    }

    /** Whether the reader sends again what failed. */
    public boolean isRepairing() {
        return overview.on() && me.has("ADMINISTRATOR");
    }
}
