package org.tricycle.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A conflict of interest that an appraiser declared (R3.16). */
@Embeddable
public class DeclaredConflictRow {

    private String person;

    private String conflict;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    protected DeclaredConflictRow() {}

    DeclaredConflictRow(String person, String conflict, Instant declaredAt) {
        this.person = person;
        this.conflict = conflict;
        this.declaredAt = declaredAt;
    }

    boolean isOf(String somebody) {
        return person.equals(somebody);
    }

    /** User name of whoever stands back. */
    public String person() {
        return person;
    }

    /** What it is, in their words. */
    public String conflict() {
        return conflict;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
