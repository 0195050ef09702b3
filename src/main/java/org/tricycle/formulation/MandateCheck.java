package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** The eligibility note: what was found about the mandate, by whom and why (R2.1). Written once. */
@Entity
@Table(name = "mandate_check")
public class MandateCheck {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MandateFinding finding;

    private String priority;

    @Nullable
    private String justification;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    protected MandateCheck() {}

    /**
     * Notes a finding.
     *
     * @throws Refusal when an idea is found outside the mandate without a justification (R2.1)
     */
    MandateCheck(ProjectCode code, CheckMandate command, String checkedBy, Instant checkedAt) {
        String reason = command.justification();
        if (command.finding() == MandateFinding.OUTSIDE_MANDATE && (reason == null || reason.isBlank())) {
            throw Refusal.invalid("/justification", "violation.justification-missing");
        }
        this.projectCode = code.value();
        this.finding = command.finding();
        this.priority = command.priority();
        this.justification = reason;
        this.checkedBy = checkedBy;
        this.checkedAt = checkedAt;
    }

    public MandateFinding finding() {
        return finding;
    }

    public boolean isWithin() {
        return finding == MandateFinding.WITHIN_MANDATE;
    }

    /** Outcome of the country programme that the idea serves. */
    public String priority() {
        return priority;
    }

    public @Nullable String justification() {
        return justification;
    }

    public String checkedBy() {
        return checkedBy;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
