package org.tricycle.implementation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.ProjectCode;

/**
 * One revision of a progress report.
 *
 * <p>Submitted complete, then accepted or returned, once, by somebody else (R7.7). A correction is another revision under the same
 * number; what was submitted never changes.
 */
@Entity
@Table(name = "progress_report")
public class ProgressReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "report_number")
    private int reportNumber;

    private int revision;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    private String achievements;

    @Column(name = "outputs_planned")
    private int outputsPlanned;

    @Column(name = "outputs_on_schedule")
    private int outputsOnSchedule;

    @Column(name = "milestones_due")
    private int milestonesDue;

    @Column(name = "milestones_met")
    private int milestonesMet;

    private BigDecimal expenditure;
    private BigDecimal obligations;
    private String risks;

    @Column(name = "gender_and_standards")
    private String genderAndStandards;

    private String lessons;

    @Column(name = "final_report")
    private boolean finalReport;

    @Enumerated(EnumType.STRING)
    private PerformanceRating rating;

    private String author;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Nullable
    private String remark;

    @Nullable
    private String validator;

    @Nullable
    @Column(name = "validated_at")
    private Instant validatedAt;

    @ElementCollection
    @CollectionTable(name = "report_involvement", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "place")
    private List<GroupInvolvementRow> involvement = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {}

    private ProgressReport(ProjectCode code, Numbering numbering, RatedReport rated, String author, Instant at) {
        ReportProgress content = rated.content();
        this.projectCode = code.value();
        this.reportNumber = numbering.number();
        this.revision = numbering.revision();
        this.status = ReportStatus.SUBMITTED;
        this.periodStart = content.periodStart();
        this.periodEnd = content.periodEnd();
        this.achievements = content.achievements();
        this.outputsPlanned = content.outputsPlanned();
        this.outputsOnSchedule = content.outputsOnSchedule();
        this.milestonesDue = content.milestonesDue();
        this.milestonesMet = content.milestonesMet();
        this.expenditure = content.expenditure().setScale(2, RoundingMode.UNNECESSARY);
        this.obligations = content.obligations().setScale(2, RoundingMode.UNNECESSARY);
        this.risks = content.risks();
        this.genderAndStandards = content.genderAndStandards();
        this.lessons = content.lessons();
        this.finalReport = content.finalReport();
        this.rating = rated.rating();
        this.author = author;
        this.submittedAt = at;
        this.involvement = content.involvement().stream()
                .map(GroupInvolvementRow::new)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Number of a report and of its revision, each from 1. */
    record Numbering(int number, int revision) {

        /** What follows a report; the first report where there is none. */
        static Numbering after(@Nullable ProgressReport last) {
            if (last == null) {
                return new Numbering(1, 1);
            }
            return last.status == ReportStatus.ACCEPTED
                    ? new Numbering(last.reportNumber + 1, 1)
                    : new Numbering(last.reportNumber, last.revision + 1);
        }
    }

    /**
     * Submits a report.
     *
     * @param last the report submitted last, or null
     * @throws Refusal {@code report-waits-for-validation}, {@code final-report-accepted}, or naming every field at fault
     */
    static ProgressReport submit(
            ProjectCode code,
            @Nullable ProgressReport last,
            ReportContext context,
            RatedReport report,
            String author,
            Instant at) {
        if (last != null && last.status == ReportStatus.SUBMITTED) {
            throw Refusal.conflict("report-waits-for-validation", last.reportNumber);
        }
        if (last != null && last.isAcceptedFinal()) {
            throw Refusal.conflict("final-report-accepted", last.reportNumber);
        }
        List<Violation> faults = context.faults(report.content());
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new ProgressReport(code, Numbering.after(last), report, author, at);
    }

    /**
     * Accepts or returns.
     *
     * @throws Refusal {@code no-report-to-validate}, {@code report-of-your-own} or a missing remark (R7.7)
     */
    void validate(ValidateProgressReport command, String person, Instant at) {
        if (status != ReportStatus.SUBMITTED) {
            throw Refusal.conflict("no-report-to-validate", projectCode);
        }
        if (author.equals(person)) {
            throw Refusal.forbidden("report-of-your-own", reportNumber);
        }
        String given = command.remark();
        if (!command.accepted() && (given == null || given.isBlank())) {
            throw Refusal.invalid("/remark", "violation.report-remark-missing");
        }
        status = command.accepted() ? ReportStatus.ACCEPTED : ReportStatus.RETURNED;
        remark = given;
        validator = person;
        validatedAt = at;
    }

    /** What the author submitted, as a command that would submit it again. */
    public ReportProgress content() {
        return new ReportProgress(
                periodStart,
                periodEnd,
                achievements,
                outputsPlanned,
                outputsOnSchedule,
                milestonesDue,
                milestonesMet,
                expenditure,
                obligations,
                risks,
                involvement.stream().map(GroupInvolvementRow::value).toList(),
                genderAndStandards,
                lessons,
                finalReport);
    }

    /** As the policy of the project had it when the report was submitted (R7.9). */
    public PerformanceRating rating() {
        return rating;
    }

    public boolean isAcceptedFinal() {
        return finalReport && status == ReportStatus.ACCEPTED;
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** 1 for the first report of a project. */
    public int reportNumber() {
        return reportNumber;
    }

    /** 1 for the first submission of a report. */
    public int revision() {
        return revision;
    }

    public ReportStatus status() {
        return status;
    }

    public String author() {
        return author;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String remark() {
        return remark;
    }

    /** Null until validated. */
    public @Nullable String validator() {
        return validator;
    }

    public @Nullable Instant validatedAt() {
        return validatedAt;
    }
}
