package org.tricycle.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tricycle.notification.CalendarFeed;
import org.tricycle.notification.ChooseNotifications;
import org.tricycle.notification.ChoosingNotifications;
import org.tricycle.notification.ChoosingNotifications.Choice;
import org.tricycle.notification.KeepingFeeds;
import org.tricycle.notification.MailSettings;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Sheet;
import org.tricycle.platform.web.Texts;

/** What the reader is told by mail, and when (R12.5). */
@ViewScoped
@Named("notificationsPage")
public class NotificationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ChoosingNotifications choosing;
    private final MailSettings settings;
    private final KeepingFeeds feeds;
    private final CommandReader reader;
    private final Me me;
    private final Texts texts;

    @SuppressWarnings("NullAway.Init")
    private Sheet sheet;

    private long version;

    private String issued = "";

    @Inject
    public NotificationsPage(
            ChoosingNotifications choosing,
            MailSettings settings,
            KeepingFeeds feeds,
            CommandReader reader,
            Me me,
            Texts texts) {
        this.choosing = choosing;
        this.settings = settings;
        this.feeds = feeds;
        this.reader = reader;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    NotificationsPage() {
        this(null, null, null, null, null, null);
    }

    public void open() {
        Choice choice = choosing.of(me.actor());
        version = choice.version();
        sheet = new Sheet(ChooseNotifications.class, reader, texts);
        sheet.prefill(choice.chosen());
    }

    public void choose() {
        sheet.send(ChooseNotifications.class, command -> {
            choosing.choose(command, OptionalLong.of(version), me.actor());
            Notices.done(texts.of("notifications.chosen"));
            Notices.goTo("/organisation/my-notifications.xhtml");
        });
    }

    /** Issues an address for a calendar program and shows it once. */
    public void issue() {
        issued = feeds.issue(me.actor());
    }

    public void revoke() {
        feeds.revoke(me.actor());
        Notices.done(texts.of("calendar.revoked"));
        Notices.goTo("/organisation/my-notifications.xhtml");
    }

    /** The address issued just now, below the product’s own; empty otherwise. */
    public String getIssued() {
        return issued;
    }

    /** Since when the address in use is issued; null without one. */
    public @Nullable Instant feedSince() {
        return feeds.of(me.actor()).map(CalendarFeed::issuedAt).orElse(null);
    }

    /** Whether this installation sends mail at all. */
    public boolean isMailOn() {
        return settings.isOn();
    }

    public Sheet sheet() {
        return sheet;
    }
}
