package org.tricycle.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tricycle.project.ProjectCode;

/** A donor’s offer to a project in the pipeline; written once. */
@Entity
@Table(name = "donor_offer")
public class DonorOffer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long number;

    @Column(name = "project_code")
    private String projectCode;

    private String donor;

    @Column(name = "offer_text")
    private String text;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected DonorOffer() {}

    DonorOffer(ProjectCode project, RecordDonorOffer command, String person, Instant at) {
        this.projectCode = project.value();
        this.donor = command.donor();
        this.text = command.text();
        this.recordedBy = person;
        this.recordedAt = at;
    }

    /** Three-letter donor code. */
    public String donor() {
        return donor;
    }

    public String text() {
        return text;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
