package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.audit.AuditLog;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Announces and cancels absences; everybody speaks for themselves (R0.4). */
@ApplicationScoped
@Transactional
public class AnnouncingAbsences {

    private final Absences absences;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public AnnouncingAbsences(Absences absences, People people, AuditLog audit, Clock clock) {
        this.absences = absences;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AnnouncingAbsences() {
        this.absences = null;
        this.people = null;
        this.audit = null;
        this.clock = null;
    }

    /**
     * Announces an absence of the actor.
     *
     * @throws Refusal {@code unknown-person}, or naming the field at fault
     */
    public Absence announce(AnnounceAbsence command, Actor actor) {
        people.get(command.deputy());
        Absence absence = new Absence(actor.person(), command, LocalDate.now(clock), clock.instant());
        absences.add(absence);
        audit.done(actor, subject(absence), "AnnounceAbsence", command.deputy());
        return absence;
    }

    /** @throws Refusal {@code unknown-absence} for anybody but the absent person, {@code absence-cancelled} the second time */
    public void cancel(long id, Actor actor) {
        Absence absence = absences.find(id)
                .filter(found -> found.userName().equals(actor.person()))
                .orElseThrow(() -> Refusal.notFound("unknown-absence", id));
        absence.cancel(clock.instant());
        audit.done(actor, subject(absence), "CancelAbsence", "");
    }

    /** The actor’s own absences ahead, and those in which the actor is the deputy. */
    public List<Absence> concerning(Actor actor) {
        return absences.concerning(actor.person(), LocalDate.now(clock));
    }

    public boolean hasBegun(Absence absence) {
        return !absence.startsOn().isAfter(LocalDate.now(clock));
    }

    private static String subject(Absence absence) {
        return "absence:" + absence.id();
    }
}
