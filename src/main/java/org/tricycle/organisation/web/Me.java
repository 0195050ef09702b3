package org.tricycle.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.Authority;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;

/** Who is signed in. */
@RequestScoped
@Named("me")
public class Me {

    private final SecurityContext security;
    private final People people;

    @Nullable
    private Person person;

    @Inject
    public Me(SecurityContext security, People people) {
        this.security = security;
        this.people = people;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Me() {
        this.security = null;
        this.people = null;
    }

    public boolean isSignedIn() {
        return userName().isPresent();
    }

    /** The person as the author of what this page writes; pages are behind the sign-in. */
    public Actor actor() {
        return Actor.onPage(userName().orElseThrow());
    }

    public String name() {
        return person().map(Person::name).orElse("");
    }

    public boolean has(String role) {
        return person().filter(known -> known.has(Role.valueOf(role))).isPresent();
    }

    /** Sees every task and answers none. */
    public boolean isWatching() {
        return has("ADMINISTRATOR") || has("AUDITOR");
    }

    /** Designates officers-in-charge (R0.5). */
    public boolean isDesignating() {
        return person().filter(known -> Authority.designators().stream().anyMatch(known::has))
                .isPresent();
    }

    private Optional<Person> person() {
        if (person == null) {
            person = userName().flatMap(people::find).orElse(null);
        }
        return Optional.ofNullable(person);
    }

    private Optional<String> userName() {
        return Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName);
    }
}
