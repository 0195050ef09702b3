package org.tricycle.revision;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/**
 * One change of a running project, from the request to its effect.
 *
 * <p>Requested with the figures before and after, routed by the policy, ruled on by those whom the route names, then applied or
 * refused, once. What was asked for never changes (R14.2).
 */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "revision_number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "revision_type")
    private RevisionType type;

    private String what;
    private String why;

    @Nullable
    @Column(name = "new_end")
    private LocalDate newEnd;

    @Column(name = "results_change")
    private boolean resultsChange;

    @Column(name = "new_country")
    private boolean newCountry;

    @Column(name = "new_partner")
    private boolean newPartner;

    @Column(name = "support_cost_rise")
    private boolean supportCostRise;

    @Column(name = "donor_consent_demanded")
    private boolean donorConsentDemanded;

    @Column(name = "document_before")
    private int documentBefore;

    @Nullable
    @Column(name = "document_after")
    private Integer documentAfter;

    @Column(name = "total_change")
    private BigDecimal totalChange = BigDecimal.ZERO;

    @Column(name = "extension_months")
    private int extensionMonths;

    @Column(name = "months_ahead")
    private int monthsAhead;

    @Column(name = "earlier_extensions")
    private int earlierExtensions;

    @Column(name = "new_line")
    private boolean newLine;

    @Column(name = "shift_percent")
    private BigDecimal shiftPercent = BigDecimal.ZERO;

    @Nullable
    @Enumerated(EnumType.STRING)
    private RevisionRoute route;

    @Enumerated(EnumType.STRING)
    private RevisionState state = RevisionState.REQUESTED;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Nullable
    @Column(name = "settled_at")
    private Instant settledAt;

    @Nullable
    @Column(name = "register_number")
    private Long registerNumber;

    @ElementCollection
    @CollectionTable(name = "revision_line", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    private List<RevisedLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_change", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    private List<ChangeRow> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_ruling", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    private List<RuledRow> rulings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(ProjectDocument current, int number, RequestRevision asked, String person, Instant at) {
        this.projectCode = current.projectCode().value();
        this.number = number;
        this.type = asked.type();
        this.what = asked.what();
        this.why = asked.why();
        this.newEnd = asked.newEnd();
        this.resultsChange = asked.resultsChange();
        this.newCountry = asked.newCountry();
        this.newPartner = asked.newPartner();
        this.supportCostRise = asked.supportCostRise();
        this.donorConsentDemanded = asked.donorConsentDemanded();
        this.documentBefore = current.documentVersion();
        this.requestedBy = person;
        this.requestedAt = at;
        this.lines = rows(asked.budgetLines(), RevisedLine::new);
        this.changes = rows(Change.between(current, asked), ChangeRow::new);
    }

    private static <V, R> List<R> rows(List<V> values, Function<V, R> row) {
        return values.stream().map(row).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Takes the route that the policy gives (R14.3). */
    void routed(RevisionFacts facts, RevisionRoute found) {
        requireOpen();
        totalChange = facts.totalChange();
        extensionMonths = facts.extensionMonths();
        monthsAhead = facts.monthsAhead();
        earlierExtensions = facts.earlierExtensions();
        newLine = facts.newLine();
        shiftPercent = facts.shiftPercent();
        route = found;
    }

    /** What somebody said; a refusal ends it. */
    void ruled(Ruling ruling, boolean refused) {
        requireOpen();
        rulings.add(new RuledRow(ruling));
        if (refused) {
            settle(RevisionState.REFUSED, ruling.at());
        }
    }

    void refused(Instant at) {
        requireOpen();
        settle(RevisionState.REFUSED, at);
    }

    /**
     * Has taken effect.
     *
     * @param document the version now in force
     * @param figures what the judged document changed; empty where the request said it all
     */
    void applied(int document, List<Change> figures, long seal, Instant at) {
        requireOpen();
        documentAfter = document;
        registerNumber = seal;
        if (!figures.isEmpty()) {
            changes.clear();
            changes.addAll(rows(figures, ChangeRow::new));
        }
        settle(RevisionState.APPLIED, at);
    }

    private void settle(RevisionState how, Instant at) {
        state = how;
        settledAt = at;
    }

    private void requireOpen() {
        if (state != RevisionState.REQUESTED) {
            throw Refusal.conflict("revision-settled", number);
        }
    }

    /** What was asked for. */
    public RequestRevision asked() {
        return new RequestRevision(
                type,
                what,
                why,
                newEnd,
                lines.stream().map(RevisedLine::value).toList(),
                resultsChange,
                newCountry,
                newPartner,
                supportCostRise,
                donorConsentDemanded);
    }

    /** What it changes, as measured when it was routed. */
    public RevisionFacts facts() {
        return new RevisionFacts(totalChange, extensionMonths, monthsAhead, earlierExtensions, newLine, shiftPercent);
    }

    /** The donor’s part (R14.9). */
    DonorPart donorPart() {
        if (type.isOfStatus()) {
            return DonorPart.NOTICE;
        }
        boolean large = route != null && route.isByAuthority();
        return large && donorConsentDemanded ? DonorPart.CONSENT : DonorPart.NONE;
    }

    /** A whole approval, from which moves between lines are counted anew (R14.4). */
    boolean isApprovalOfTheWhole() {
        return state == RevisionState.APPLIED && route != null && route.isByAuthority() && !type.isOfStatus();
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** From 1 in each project. */
    public int number() {
        return number;
    }

    public RevisionType type() {
        return type;
    }

    public RevisionState state() {
        return state;
    }

    public Optional<RevisionRoute> route() {
        return Optional.ofNullable(route);
    }

    public List<Change> changes() {
        return changes.stream().map(ChangeRow::value).toList();
    }

    public List<Ruling> rulings() {
        return rulings.stream().map(RuledRow::value).toList();
    }

    /** Version of the document in force when it was asked for. */
    public int documentBefore() {
        return documentBefore;
    }

    /** Version of the document in force since it is applied. */
    public Optional<Integer> documentAfter() {
        return Optional.ofNullable(documentAfter);
    }

    public Optional<Long> registerNumber() {
        return Optional.ofNullable(registerNumber);
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }
}
