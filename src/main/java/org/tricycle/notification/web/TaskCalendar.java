package org.tricycle.notification.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.tricycle.inbox.TaskRow;
import org.tricycle.notification.MailSettings;
import org.tricycle.platform.Messages;

/** Tasks as an iCalendar: a day for each, with its name and subject and nothing that anybody wrote in it (R12.7). */
final class TaskCalendar {

    private static final String REFRESH = "PT1H";

    private final Calendar calendar = new Calendar();
    private final Messages messages;
    private final MailSettings settings;
    private final Locale language;

    TaskCalendar(Messages messages, MailSettings settings, Locale language) {
        this.messages = messages;
        this.settings = settings;
        this.language = language;
        calendar.add(new ProdId("-//Tricycle//Tasks//" + language.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(utc());
    }

    /** A calendar without any component is none (RFC 5545, 3.6); somebody without tasks still has one. */
    private static VTimeZone utc() {
        Standard always = new Standard();
        always.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        always.add(new TzOffsetFrom(ZoneOffset.UTC));
        always.add(new TzOffsetTo(ZoneOffset.UTC));
        VTimeZone zone = new VTimeZone(new ComponentList<>(List.of(always)));
        zone.add(new TzId("UTC"));
        return zone;
    }

    void add(TaskRow task) {
        VEvent event = new VEvent(false);
        event.add(new Uid(task.id() + "@tricycle"));
        event.add(new DtStamp(task.createdAt()));
        event.add(new Created(task.createdAt()));
        event.add(new DtStart<>(task.dueOn()));
        event.add(new Sequence((int) task.version()));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(
                new Summary(messages.text(language, "task." + task.name()) + " · " + task.code() + " " + task.title()));
        Optional<String> address = settings.address("/tasks/task.xhtml?id=" + task.id());
        address.map(URI::create).map(Url::new).ifPresent(event::add);
        calendar.add(event);
    }

    @Override
    public String toString() {
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(true).output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
