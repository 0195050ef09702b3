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

    String conflict() {
        return conflict;
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
