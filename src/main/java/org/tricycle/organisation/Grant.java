package org.tricycle.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A role at a scope (R0.1). */
@Embeddable
public class Grant {

    @Enumerated(EnumType.STRING)
    private Role role;

    private String scope;

    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    Grant(Role role, String scope) {
        this.role = role;
        this.scope = scope;
    }

    public Role role() {
        return role;
    }

    /** Country code, region prefix or {@code *}. */
    public String scope() {
        return scope;
    }

    String group() {
        return role.at(scope);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grant grant && role == grant.role && scope.equals(grant.scope);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, scope);
    }
}
