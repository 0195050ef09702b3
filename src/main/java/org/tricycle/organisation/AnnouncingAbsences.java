package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        absences.reserve(actor.person());
        check(command, actor.person());
        Absence absence = new Absence(actor.person(), command, LocalDate.now(clock), clock.instant());
        absences.add(absence);
        audit.done(
                actor,
                subject(absence),
                "AnnounceAbsence",
                Stream.of(command.deputy(), command.nextDeputy())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
        return absence;
    }

    /** Nobody is away twice at once, two who are away together are not each other’s deputies, and somebody is there to do the work. */
    private void check(AnnounceAbsence command, String person) {
        if (!during(command, person).isEmpty()) {
            throw Refusal.invalid("/startsOn", "violation.absence-overlaps");
        }
        List<Absence> deputyAway = during(command, command.deputy());
        if (deputyAway.stream().anyMatch(other -> other.names(person))) {
            throw Refusal.invalid("/deputy", "violation.deputy-circular");
        }
        if (command.nextDeputy() == null) {
            if (!deputyAway.isEmpty()) {
                throw Refusal.invalid("/nextDeputy", "violation.deputy-away");
            }
        } else {
            people.get(command.nextDeputy());
            if (!during(command, command.nextDeputy()).isEmpty()) {
                throw Refusal.invalid("/nextDeputy", "violation.next-deputy-away");
            }
        }
    }

    private List<Absence> during(AnnounceAbsence command, String person) {
        return absences.of(person, command.startsOn(), command.endsOn());
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
