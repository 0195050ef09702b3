package org.tricycle.organisation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Authorities that an officer-in-charge may exercise, with the one that designates the officer (R0.5; rules.md §3). */
public enum Authority {
    COUNTRY_DIRECTOR(Role.COUNTRY_DIRECTOR, Role.REGIONAL_DIRECTOR),
    REGIONAL_DIRECTOR(Role.REGIONAL_DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL),
    DIRECTOR_PARTNERSHIPS(Role.DIRECTOR_PARTNERSHIPS, Role.DEPUTY_DIRECTOR_GENERAL),
    DEPUTY_DIRECTOR_GENERAL(Role.DEPUTY_DIRECTOR_GENERAL, Role.DIRECTOR_GENERAL),
    FINANCE_CERTIFIER(Role.FINANCE_CERTIFIER, Role.TREASURER),
    TREASURERS_DELEGATE(Role.TREASURERS_DELEGATE, Role.TREASURER),
    TREASURER(Role.TREASURER, Role.DIRECTOR_GENERAL);

    private final Role role;
    private final Role higher;

    Authority(Role role, Role higher) {
        this.role = role;
        this.higher = higher;
    }

    /** The role whose tasks the officer may answer. */
    public Role role() {
        return role;
    }

    /** Who designates the officer. */
    public Role higher() {
        return higher;
    }

    /** Roles that designate officers-in-charge. */
    public static Set<Role> designators() {
        return Stream.of(values()).map(Authority::higher).collect(Collectors.toUnmodifiableSet());
    }
}
