package org.tricycle.implementation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tricycle.consultation.AbsenceReason;
import org.tricycle.consultation.ParticipationForm;
import org.tricycle.project.Party;

/** The involvement of a group as a row. */
@Embeddable
public class GroupInvolvementRow {

    @Enumerated(EnumType.STRING)
    private Party party;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "participation_form")
    private ParticipationForm form;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "absence_reason")
    private AbsenceReason reason;

    private String account;

    @SuppressWarnings("NullAway.Init")
    protected GroupInvolvementRow() {}

    GroupInvolvementRow(GroupInvolvement involvement) {
        this.party = involvement.party();
        this.form = involvement.form();
        this.reason = involvement.reason();
        this.account = involvement.account();
    }

    GroupInvolvement value() {
        return new GroupInvolvement(party, form, reason, account);
    }
}
