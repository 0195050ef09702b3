package org.tricycle.formulation;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Fingerprint;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Coverage;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.ProjectPeriod;

/**
 * One version of a project document: what is appraised, consulted on, approved and sealed (R2.4).
 *
 * <p>It is complete when it is made and never changes after; a better text is another version. Results, money, shares and risks lie
 * in tables of their own, so that reports can be asked of the database. The hash covers all of it, so that a row changed behind the
 * product's back is noticed.
 */
@Entity
@Table(name = "project_document")
public class ProjectDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "document_version")
    private int documentVersion;

    private String summary;

    @Column(name = "problem_analysis")
    private String problemAnalysis;

    @Nullable
    @Column(name = "theory_of_change")
    private String theoryOfChange;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private BigDecimal total;

    @Column(name = "evaluation_reserve")
    private BigDecimal evaluationReserve;

    @Enumerated(EnumType.STRING)
    @Column(name = "gender_marker")
    private GenderMarker genderMarker;

    @Nullable
    @Column(name = "gender_reason")
    private String genderReason;

    @Column(name = "constituents_involvement")
    private String constituentsInvolvement;

    @Nullable
    private String sustainability;

    @Nullable
    @Column(name = "changes_made")
    private String changesMade;

    private String author;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private String hash;

    @ElementCollection
    @CollectionTable(name = "document_outcome", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    private List<OutcomeRow> outcomes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_output", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    private List<OutputRow> outputs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_indicator", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    private List<IndicatorRow> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_milestone", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    private List<MilestoneRow> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_activity", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    private List<ActivityRow> activities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "budget_line", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    private List<BudgetLineRow> budgetLines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_objective", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    private List<ObjectiveShareRow> objectives = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_country", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    private List<CountryShareRow> countries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_risk", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    private List<RiskRow> risks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ProjectDocument() {}

    private ProjectDocument(
            ProjectCode code, int documentVersion, DraftProjectDocument content, String author, Instant at) {
        this.projectCode = code.value();
        this.documentVersion = documentVersion;
        this.summary = content.summary();
        this.problemAnalysis = content.problemAnalysis();
        this.theoryOfChange = content.theoryOfChange();
        this.startsOn = content.start();
        this.endsOn = content.end();
        this.total = content.total().setScale(2, RoundingMode.UNNECESSARY);
        this.evaluationReserve = content.evaluationReserve().setScale(2, RoundingMode.UNNECESSARY);
        this.genderMarker = content.genderMarker();
        this.genderReason = content.genderReason();
        this.constituentsInvolvement = content.constituentsInvolvement();
        this.sustainability = content.sustainability();
        this.changesMade = content.changesMade();
        this.author = author;
        this.submittedAt = at;
        MatrixRows matrix = MatrixRows.of(content.outcomes());
        this.outcomes = matrix.outcomes();
        this.outputs = matrix.outputs();
        this.indicators = matrix.indicators();
        this.milestones = matrix.milestones();
        this.activities = matrix.activities();
        this.budgetLines = rows(content.budgetLines(), BudgetLineRow::new);
        this.objectives = rows(content.objectives(), ObjectiveShareRow::new);
        this.countries = rows(content.countries(), CountryShareRow::new);
        this.risks = rows(content.risks(), RiskRow::new);
        this.hash = fingerprint();
    }

    /**
     * Submits a version.
     *
     * @param demands what policy asks of it
     * @throws Refusal naming every gap (R2.5, R2.6, R2.15)
     */
    static ProjectDocument submit(
            ProjectCode code,
            int documentVersion,
            DraftProjectDocument content,
            DocumentDemands demands,
            String author,
            Instant at) {
        DraftProjectDocument settled = content.settled();
        List<Violation> gaps = DocumentGate.gaps(settled, documentVersion, demands);
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
        return new ProjectDocument(code, documentVersion, settled, author, at);
    }

    private static <V, R> List<R> rows(List<V> values, Function<V, R> row) {
        return values.stream().map(row).collect(Collectors.toCollection(ArrayList::new));
    }

    /** SHA-256 of what its rows say now; {@link #hash} is what they said when it was submitted. */
    public String fingerprint() {
        return Fingerprint.of(canonicalText());
    }

    /** The text over which the hash is taken. */
    public String canonicalText() {
        return DocumentText.of(projectCode, documentVersion, content());
    }

    /** Nothing was changed since the version was submitted. */
    public boolean isIntact() {
        return hash.equals(fingerprint());
    }

    /** What the author submitted, as a command that would submit it again. */
    public DraftProjectDocument content() {
        return new DraftProjectDocument(
                summary,
                problemAnalysis,
                theoryOfChange,
                startsOn,
                endsOn,
                outcomes(),
                budgetLines(),
                total,
                evaluationReserve,
                objectives(),
                countries(),
                risks(),
                genderMarker,
                genderReason,
                constituentsInvolvement,
                sustainability,
                changesMade);
    }

    /** In the order of the results matrix, each with its outputs. */
    public List<Outcome> outcomes() {
        return new MatrixRows(outcomes, outputs, indicators, milestones, activities).matrix();
    }

    public List<BudgetLine> budgetLines() {
        return budgetLines.stream().map(BudgetLineRow::value).toList();
    }

    public List<ObjectiveShare> objectives() {
        return objectives.stream().map(ObjectiveShareRow::value).toList();
    }

    public List<CountryShare> countries() {
        return countries.stream().map(CountryShareRow::value).toList();
    }

    public List<Risk> risks() {
        return risks.stream().map(RiskRow::value).toList();
    }

    public Coverage coverage() {
        return new Coverage(countries().stream().map(CountryShare::country).toList());
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** 1 for the first submission. */
    public int documentVersion() {
        return documentVersion;
    }

    /** SHA-256 of the canonical text. */
    public String hash() {
        return hash;
    }

    public ProjectPeriod period() {
        return new ProjectPeriod(startsOn, endsOn);
    }

    /** US$. */
    public BigDecimal total() {
        return total;
    }

    /** US$ of the total kept for evaluations. */
    public BigDecimal evaluationReserve() {
        return evaluationReserve;
    }

    public GenderMarker genderMarker() {
        return genderMarker;
    }

    public String author() {
        return author;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String changesMade() {
        return changesMade;
    }
}
