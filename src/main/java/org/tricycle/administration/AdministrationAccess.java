package org.tricycle.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.audit.AuditLog;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Decides once, for pages and API alike, who watches and who repairs (R13.1); refused attempts are noted. */
@ApplicationScoped
public class AdministrationAccess {

    private static final String SUBJECT = "administration";

    private final People people;
    private final AuditLog audit;

    @Inject
    public AdministrationAccess(People people, AuditLog audit) {
        this.people = people;
        this.audit = audit;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AdministrationAccess() {
        this.people = null;
        this.audit = null;
    }

    /** @throws Refusal {@code unknown-address} */
    void mayWatch(Actor actor) {
        if (!isAdministrator(actor) && !has(Role.AUDITOR, actor)) {
            throw noted(Refusal.notFound("unknown-address"), actor, "watch");
        }
    }

    /** @throws Refusal {@code unknown-address}, or {@code repair-not-yours} for somebody who only watches */
    void mayRepair(Actor actor) {
        mayWatch(actor);
        if (!isAdministrator(actor)) {
            throw noted(Refusal.forbidden("repair-not-yours"), actor, "repair");
        }
    }

    /** Whether {@link #mayRepair} would let the person through. */
    public boolean isAdministrator(Actor actor) {
        return has(Role.ADMINISTRATOR, actor);
    }

    private boolean has(Role role, Actor actor) {
        return people.find(actor.person())
                .filter(Person::active)
                .filter(person -> person.has(role))
                .isPresent();
    }

    private Refusal noted(Refusal refusal, Actor actor, String operation) {
        audit.refused(actor, SUBJECT, operation, refusal.type());
        return refusal;
    }
}
