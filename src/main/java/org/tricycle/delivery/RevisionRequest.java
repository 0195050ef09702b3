package org.tricycle.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.tricycle.project.ProjectCode;

/** A project is asked to be revised because its unit does not deliver; never changed (R14.8). */
@Entity
@Table(name = "revision_request")
public class RevisionRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "month_end")
    private LocalDate monthEnd;

    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @SuppressWarnings("NullAway.Init")
    protected RevisionRequest() {}

    RevisionRequest(DeliveryControl control, ProjectToRevise named, String person, Instant at) {
        this.projectCode = named.project();
        this.unit = control.unit();
        this.monthEnd = control.month().atEndOfMonth();
        this.reason = named.reason();
        this.requestedBy = person;
        this.requestedAt = at;
    }

    public ProjectCode project() {
        return new ProjectCode(projectCode);
    }

    /** Code of the unit or office whose shortfall led to it. */
    public String unit() {
        return unit;
    }

    public YearMonth month() {
        return YearMonth.from(monthEnd);
    }

    public String reason() {
        return reason;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
