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

    @Nullable
    private String priority;

    @Column(name = "without_priority")
    private boolean withoutPriority;

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
     * @throws Refusal when an idea is found outside the mandate, or answered without a priority, without a justification (R2.1, R2.10)
     */
    MandateCheck(ProjectCode code, CheckMandate command, String checkedBy, Instant checkedAt) {
        refuseGaps(command);
        this.projectCode = code.value();
        this.finding = command.finding();
        this.priority = command.priority();
        this.withoutPriority = command.withoutPriority();
        this.justification = command.justification();
        this.checkedBy = checkedBy;
        this.checkedAt = checkedAt;
    }

    private static void refuseGaps(CheckMandate command) {
        boolean outside = command.finding() == MandateFinding.OUTSIDE_MANDATE;
        if (!command.withoutPriority() && isBlank(command.priority())) {
            throw Refusal.invalid("/priority", "violation.priority-missing");
        }
        if ((outside || command.withoutPriority()) && isBlank(command.justification())) {
            throw Refusal.invalid("/justification", "violation.justification-missing");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public MandateFinding finding() {
        return finding;
    }

    public boolean isWithin() {
        return finding == MandateFinding.WITHIN_MANDATE;
    }

    /** Outcome of the country programme that the idea serves; null when the country has none. */
    public @Nullable String priority() {
        return priority;
    }

    /** The request is answered outside the frame of a country programme (R2.10). */
    public boolean isWithoutPriority() {
        return withoutPriority;
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
