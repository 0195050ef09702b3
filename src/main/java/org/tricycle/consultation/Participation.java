package org.tricycle.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;

/** One line of the participation ledger: a group at a stage of a project (R4.10). An invitation stays open until it is completed once. */
@Entity
@Table(name = "participation")
public class Participation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Enumerated(EnumType.STRING)
    private ParticipationStage stage;

    @Enumerated(EnumType.STRING)
    private Party party;

    @Nullable
    @Column(name = "invited_on")
    private LocalDate invitedOn;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "participation_form")
    private ParticipationForm form;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "stance")
    private Position position;

    @Nullable
    @Column(name = "noted_on")
    private LocalDate notedOn;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "absence_reason")
    private AbsenceReason reason;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    Participation(ProjectCode code, ParticipationStage stage, Party party, @Nullable LocalDate invitedOn) {
        this.projectCode = code.value();
        this.stage = stage;
        this.party = party;
        this.invitedOn = invitedOn;
    }

    void complete(Involvement involvement) {
        form = involvement.form();
        position = involvement.position();
        notedOn = involvement.date();
        reason = involvement.reason();
    }

    /** The day of the invitation, else the day on which the group took part. */
    LocalDate since() {
        return Objects.requireNonNullElse(invitedOn, Objects.requireNonNullElse(notedOn, LocalDate.MAX));
    }

    /** Invited, and nothing is known yet. */
    public boolean isOpen() {
        return notedOn == null;
    }

    public boolean tookPart() {
        return form != null;
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    public ParticipationStage stage() {
        return stage;
    }

    public Party party() {
        return party;
    }

    /** Null where the group took part without a separate invitation. */
    public @Nullable LocalDate invitedOn() {
        return invitedOn;
    }

    public @Nullable ParticipationForm form() {
        return form;
    }

    /** Null where no position was taken, and before the record is sealed. */
    public @Nullable Position position() {
        return position;
    }

    /** The day on which the group took part, or on which its absence was noted. */
    public @Nullable LocalDate notedOn() {
        return notedOn;
    }

    public @Nullable AbsenceReason reason() {
        return reason;
    }
}
