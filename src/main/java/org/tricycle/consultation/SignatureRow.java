package org.tricycle.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Party;

/** A group's signature, or why it is withheld, as a row. */
@Embeddable
public class SignatureRow {

    @Enumerated(EnumType.STRING)
    private Party party;

    private boolean signs;

    @Nullable
    @Column(name = "withheld_reason")
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected SignatureRow() {}

    SignatureRow(GroupSignature value) {
        this.party = value.party();
        this.signs = value.signs();
        this.reason = value.reason();
    }

    GroupSignature value() {
        return new GroupSignature(party, signs, reason);
    }
}
