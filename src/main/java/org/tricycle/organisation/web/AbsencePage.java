package org.tricycle.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.Absence;
import org.tricycle.organisation.AnnounceAbsence;
import org.tricycle.organisation.AnnouncingAbsences;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Sheet;
import org.tricycle.platform.web.Texts;

/** When the reader will be away and who does the work meanwhile; for whom the reader stands in (R0.4). */
@ViewScoped
@Named("absencePage")
public class AbsencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AnnouncingAbsences announcing;
    private final CommandReader reader;
    private final Names names;
    private final Me me;
    private final Texts texts;

    @SuppressWarnings("NullAway.Init")
    private Sheet sheet;

    @Nullable
    private transient List<Absence> absences;

    @Inject
    public AbsencePage(AnnouncingAbsences announcing, CommandReader reader, Names names, Me me, Texts texts) {
        this.announcing = announcing;
        this.reader = reader;
        this.names = names;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AbsencePage() {
        this(null, null, null, null, null);
    }

    public void open() {
        sheet = new Sheet(AnnounceAbsence.class, reader, texts);
    }

    public void announce() {
        sheet.send(AnnounceAbsence.class, command -> {
            announcing.announce(command, me.actor());
            tell(texts.of("absence.announced", names.of(command.deputy())));
        });
    }

    /** Ends an absence at once, or one that lies ahead before it begins. */
    public void end(long id) {
        announcing.cancel(id, me.actor());
        tell(texts.of("absence.ended"));
    }

    private static void tell(String happened) {
        Notices.done(happened);
        Notices.goTo("/organisation/my-absence.xhtml");
    }

    /** The reader’s own absences, soonest first. */
    public List<Absence> mine() {
        return absences().stream().filter(this::isMine).toList();
    }

    /** Absences in which the reader stands in, soonest first. */
    public List<Absence> standingIn() {
        return absences().stream().filter(absence -> !isMine(absence)).toList();
    }

    private boolean isMine(Absence absence) {
        return absence.userName().equals(me.actor().person());
    }

    private List<Absence> absences() {
        if (absences == null) {
            absences = announcing.concerning(me.actor());
            names.prepare(absences.stream().map(Absence::deputy).toList());
            names.prepare(absences.stream().map(Absence::userName).toList());
            names.prepare(absences.stream()
                    .map(Absence::nextDeputy)
                    .filter(Objects::nonNull)
                    .toList());
        }
        return absences;
    }

    /** Whether an absence has begun. */
    public boolean isRunning(Absence absence) {
        return announcing.hasBegun(absence);
    }

    public String name(String userName) {
        return names.of(userName);
    }

    public Sheet sheet() {
        return sheet;
    }
}
