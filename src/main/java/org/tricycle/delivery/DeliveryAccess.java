package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Decides once, for pages and API alike, who sees delivery (R14.9). */
@ApplicationScoped
public class DeliveryAccess {

    private static final Set<String> OUTSIDERS = Set.of(
            Role.DONOR.name(),
            Role.GOVERNMENT_SPOKESPERSON.name(),
            Role.EMPLOYERS_SPOKESPERSON.name(),
            Role.WORKERS_SPOKESPERSON.name());

    private final People people;

    @Inject
    public DeliveryAccess(People people) {
        this.people = people;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DeliveryAccess() {
        this.people = null;
    }

    /** Whether the actor has a role inside the Office. */
    public boolean allows(Actor actor) {
        return people.find(actor.person())
                .filter(Person::active)
                .filter(person -> !OUTSIDERS.containsAll(person.roles()))
                .isPresent();
    }

    /** @throws Refusal {@code unknown-address} */
    void require(Actor actor) {
        if (!allows(actor)) {
            throw Refusal.notFound("unknown-address");
        }
    }
}
