package org.tricycle.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.tricycle.project.Project;

/** An approved project as it was submitted to its donor; written once. */
@Entity
@Table(name = "donor_submission")
public class DonorSubmission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long number;

    @Column(name = "project_code")
    private String projectCode;

    private String donor;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    private String reference;
    private String addressee;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected DonorSubmission() {}

    DonorSubmission(Project project, SubmitToDonor command, String person, Instant at) {
        this.projectCode = project.code().value();
        this.donor = project.donor();
        this.submittedOn = command.submittedOn();
        this.reference = command.reference();
        this.addressee = command.addressee();
        this.recordedBy = person;
        this.recordedAt = at;
    }

    /** Three-letter donor code. */
    public String donor() {
        return donor;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public String reference() {
        return reference;
    }

    public String addressee() {
        return addressee;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
