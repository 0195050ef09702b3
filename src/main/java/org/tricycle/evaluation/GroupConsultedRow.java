package org.tricycle.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.tricycle.consultation.ParticipationForm;
import org.tricycle.project.Party;

/** A group consulted as a row. */
@Embeddable
public class GroupConsultedRow {

    @Enumerated(EnumType.STRING)
    private Party party;

    @Enumerated(EnumType.STRING)
    @Column(name = "participation_form")
    private ParticipationForm form;

    private String how;

    @SuppressWarnings("NullAway.Init")
    protected GroupConsultedRow() {}

    GroupConsultedRow(GroupConsulted value) {
        this.party = value.party();
        this.form = value.form();
        this.how = value.how();
    }

    GroupConsulted value() {
        return new GroupConsulted(party, form, how);
    }
}
