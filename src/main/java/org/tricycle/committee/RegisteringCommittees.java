package org.tricycle.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.audit.AuditLog;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.CommandWriter;

/** The Office registers what the organisations nominated (R14.1). */
@ApplicationScoped
@Transactional
public class RegisteringCommittees {

    private final Committees committees;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public RegisteringCommittees(Committees committees, People people, AuditLog audit, Clock clock) {
        this.committees = committees;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RegisteringCommittees() {
        this(null, null, null, null);
    }

    /** @throws Refusal {@code committee-not-yours}, {@code committee-known}, or naming what the seats lack (R14.2) */
    public Committee register(RegisterCommittee command, Actor actor) {
        requireSecretary(command.country(), actor);
        if (committees.find(command.code()).isPresent()) {
            throw Refusal.conflict("committee-known", command.code());
        }
        Committee committee = new Committee(command, actor.person(), clock.instant());
        committees.add(committee);
        note(command.code(), command, actor);
        return committee;
    }

    /** @throws Refusal {@code committee-not-yours}, {@code unknown-committee}, or naming what the seats lack (R14.2) */
    public Committee nominate(String code, NominateSeats command, Actor actor) {
        Committee committee = committees.get(code);
        requireSecretary(committee.country(), actor);
        committee.nominate(command.seats());
        note(code, command, actor);
        return committee;
    }

    private void note(String code, Record command, Actor actor) {
        audit.done(
                actor,
                "committee:" + code,
                command.getClass().getSimpleName(),
                CommandWriter.write(command).toString());
    }

    private void requireSecretary(String country, Actor actor) {
        boolean secretary = people.get(actor.person()).grants().stream()
                .anyMatch(grant -> grant.role() == Role.COMMITTEE_SECRETARY
                        && (grant.scope().equals(country) || grant.scope().equals(Role.EVERYWHERE)));
        if (!secretary) {
            throw Refusal.forbidden("committee-not-yours");
        }
    }
}
