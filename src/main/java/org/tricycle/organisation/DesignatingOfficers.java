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

/** Designates officers-in-charge; the next higher authority does so, by a grant of its own and never as an officer or a deputy (R0.5). */
@ApplicationScoped
@Transactional
public class DesignatingOfficers {

    private final Absences absences;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public DesignatingOfficers(Absences absences, People people, AuditLog audit, Clock clock) {
        this.absences = absences;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DesignatingOfficers() {
        this.absences = null;
        this.people = null;
        this.audit = null;
        this.clock = null;
    }

    /** @throws Refusal {@code designates-nobody} to anybody without a grant under which officers are designated */
    public void enter(Actor actor) {
        Person person = people.get(actor.person());
        if (Authority.designators().stream().noneMatch(person::has)) {
            throw Refusal.forbidden("designates-nobody");
        }
    }

    /**
     * Designates an officer-in-charge.
     *
     * @throws Refusal {@code designation-not-yours}, {@code unknown-person}, or naming the field at fault
     */
    public Designation designate(DesignateOfficer command, Actor actor) {
        Person higher = people.get(actor.person());
        if (!holds(higher, command.role().higher(), command.scope())) {
            throw Refusal.forbidden("designation-not-yours", command.role().higher());
        }
        people.get(command.officer());
        Designation designation = new Designation(command, LocalDate.now(clock), actor.person(), clock.instant());
        absences.add(designation);
        audit.done(actor, subject(designation), "DesignateOfficer", command.officer() + " " + designation.group());
        return designation;
    }

    private static boolean holds(Person person, Role role, String scope) {
        return person.groups().contains(role.at(scope)) || person.groups().contains(role.at(Role.EVERYWHERE));
    }

    /** @throws Refusal {@code unknown-designation} for anybody but who designated, {@code designation-ended} the second time */
    public void end(long id, Actor actor) {
        Designation designation = absences.findDesignation(id)
                .filter(found -> found.designatedBy().equals(actor.person()))
                .orElseThrow(() -> Refusal.notFound("unknown-designation", id));
        designation.end(clock.instant());
        audit.done(actor, subject(designation), "EndDesignation", "");
    }

    /** Designations ahead that name the actor, as the officer or as the one who designated. */
    public List<Designation> concerning(Actor actor) {
        return absences.designationsConcerning(actor.person(), LocalDate.now(clock));
    }

    public boolean hasBegun(Designation designation) {
        return !designation.startsOn().isAfter(LocalDate.now(clock));
    }

    private static String subject(Designation designation) {
        return "designation:" + designation.id();
    }
}
