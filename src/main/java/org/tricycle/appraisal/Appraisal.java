package org.tricycle.appraisal;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.SubmittedForAppraisal;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/**
 * One round of appraisal of one version of a project document (R3.1).
 *
 * <p>It opens when a document is submitted, gathers blind reviews until it has as many as are due, is moderated where they lie too
 * far apart, gets its outcome from the policy and ends when the lead appraiser confirms it. A revised document opens the next round.
 */
@Entity
@Table(name = "appraisal")
public class Appraisal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "round_number")
    private int roundNumber;

    @Column(name = "document_version")
    private int documentVersion;

    @Column(name = "document_hash")
    private String documentHash;

    private String author;

    @Column(name = "reviews_due")
    private int reviewsDue;

    @Enumerated(EnumType.STRING)
    private AppraisalState state;

    @Nullable
    @Enumerated(EnumType.STRING)
    private AppraisalOutcome outcome;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "final_outcome")
    private AppraisalOutcome finalOutcome;

    @Nullable
    @Column(name = "override_reason")
    private String overrideReason;

    @Nullable
    @Column(name = "endorsed_by")
    private String endorsedBy;

    @Nullable
    @Column(name = "endorsement")
    private String endorsement;

    @Nullable
    private BigDecimal score;

    @Nullable
    private String summary;

    @Nullable
    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Nullable
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @ElementCollection
    @CollectionTable(name = "appraiser_conflict", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "place")
    private List<DeclaredConflictRow> conflicts = new ArrayList<>();

    @OneToMany(mappedBy = "appraisal", cascade = CascadeType.ALL)
    @OrderBy("submittedAt, reviewer")
    private List<Review> reviews = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "required_change", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "place")
    private List<RequiredChangeRow> requiredChanges = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Appraisal() {}

    /**
     * Opens a round.
     *
     * @param roundNumber 1 for the first
     * @param reviewsDue how many appraisers review, 1 or 2 (R3.2)
     */
    Appraisal(SubmittedForAppraisal submitted, int roundNumber, int reviewsDue) {
        this.projectCode = submitted.project().value();
        this.roundNumber = roundNumber;
        this.documentVersion = submitted.documentVersion();
        this.documentHash = submitted.documentHash();
        this.author = submitted.author();
        this.reviewsDue = reviewsDue;
        this.state = AppraisalState.UNDER_REVIEW;
    }

    /**
     * Takes a declared conflict of interest: the task goes to somebody else (R3.16).
     *
     * @throws Refusal {@code already-reviewed}, or missing words on the conflict
     */
    void declareConflict(@Nullable String conflict, String person, Instant at) {
        require(AppraisalState.UNDER_REVIEW);
        refuseReviewer(person, "already-reviewed");
        if (conflict == null || conflict.isBlank()) {
            throw Refusal.invalid("/conflict", "violation.conflict-missing");
        }
        conflicts.add(new DeclaredConflictRow(person, conflict, at));
    }

    /**
     * Takes a review (R3.2 to R3.4).
     *
     * @throws Refusal {@code own-proposal}, {@code conflict-declared}, {@code already-reviewed}, {@code reviews-complete} or
     *     naming every gap
     */
    void submit(AppraiseProposal command, String person, Instant at, Weights weights) {
        require(AppraisalState.UNDER_REVIEW);
        refuseAuthor(person);
        refuseConflicted(person);
        refuseReviewer(person, "already-reviewed");
        if (reviews.size() >= reviewsDue) {
            throw Refusal.conflict("reviews-complete", reviewsDue);
        }
        ReviewGate.check(command.ratings(), EnumSet.allOf(Criterion.class), weights);
        reviews.add(Review.appraising(this, command, person, at));
    }

    /**
     * Whether two reviews lie too far apart on a criterion and nobody has moderated (R3.6).
     *
     * @throws Refusal {@code reviews-missing}
     */
    boolean isModerationNeeded() {
        requireAllReviews();
        return ratings().isModerationNeeded();
    }

    /** What the moderator is asked to rate, in order. */
    Set<Criterion> disputed() {
        return ratings().disputed();
    }

    /**
     * Takes the third person's ratings of what is disputed (R3.6).
     *
     * @throws Refusal {@code own-proposal}, {@code moderator-has-appraised}, {@code nothing-to-moderate} or naming every gap
     */
    void moderate(ModerateAppraisal command, String person, Instant at, Weights weights) {
        require(AppraisalState.UNDER_REVIEW);
        refuseAuthor(person);
        refuseConflicted(person);
        refuseReviewer(person, "moderator-has-appraised");
        if (!isModerationNeeded()) {
            throw Refusal.conflict("nothing-to-moderate");
        }
        ReviewGate.check(command.ratings(), disputed(), weights);
        reviews.add(Review.moderating(this, command, person, at));
    }

    /**
     * Scores the round and keeps what the policy makes of it (R3.5, R3.7, R3.8).
     *
     * @throws Refusal {@code reviews-missing} or {@code moderation-missing}
     */
    AppraisalOutcome determine(
            Weights weights, @Nullable EvaluabilityReview office, Function<Score, AppraisalOutcome> policy) {
        require(AppraisalState.UNDER_REVIEW);
        if (isModerationNeeded()) {
            throw Refusal.conflict("moderation-missing", disputed().size());
        }
        Ratings counting = new Ratings(reviews, office);
        Score result = weights.score(counting.combined());
        AppraisalOutcome determined = policy.apply(result);
        outcome = determined;
        score = result.value();
        requiredChanges = counting.requiredChanges().stream()
                .map(RequiredChangeRow::new)
                .collect(Collectors.toCollection(ArrayList::new));
        state = AppraisalState.DETERMINED;
        return determined;
    }

    /**
     * Ends the round with the lead appraiser's words (R3.9); another outcome than the determined one waits for its endorsement
     * (R3.14).
     *
     * @throws Refusal when another outcome is given without a reason, or the number of conditions does not fit it
     */
    void confirm(ConfirmRecommendation command, String person, Instant at) {
        require(AppraisalState.DETERMINED);
        refuseAuthor(person);
        boolean overriding = command.outcome() != outcome;
        ConfirmationGate.check(command, overriding);
        finalOutcome = command.outcome();
        overrideReason = overriding ? command.overrideReason() : null;
        summary = command.summary();
        confirmedBy = person;
        confirmedAt = at;
        state = overriding ? AppraisalState.OVERRIDDEN : AppraisalState.CONFIRMED;
    }

    /**
     * Takes the head of unit's word on an override; without an endorsement the lead appraiser confirms anew (R3.14).
     *
     * @throws Refusal {@code own-proposal} or {@code own-override}
     */
    void endorse(EndorseOverride command, String person) {
        require(AppraisalState.OVERRIDDEN);
        refuseAuthor(person);
        if (person.equals(confirmedBy)) {
            throw Refusal.forbidden("own-override");
        }
        endorsedBy = person;
        endorsement = command.reason();
        state = command.endorsed() ? AppraisalState.CONFIRMED : AppraisalState.DETERMINED;
    }

    /** How many reviews are still due. */
    public int reviewsMissing() {
        return reviewsDue - reviews.size();
    }

    /** User names of those who have reviewed or moderated; whose review says what stays blind (R3.3). */
    public Set<String> reviewers() {
        return reviews.stream().map(Review::reviewer).collect(Collectors.toUnmodifiableSet());
    }

    private Ratings ratings() {
        return new Ratings(reviews, null);
    }

    private void require(AppraisalState needed) {
        if (state != needed) {
            throw Refusal.conflict("appraisal-state", state, needed);
        }
    }

    private void requireAllReviews() {
        if (reviews.size() < reviewsDue) {
            throw Refusal.conflict("reviews-missing", reviewsDue - reviews.size());
        }
    }

    private void refuseAuthor(String person) {
        if (author.equals(person)) {
            throw Refusal.forbidden("own-proposal");
        }
    }

    private void refuseConflicted(String person) {
        if (conflicts.stream().anyMatch(conflict -> conflict.isOf(person))) {
            throw Refusal.forbidden("conflict-declared");
        }
    }

    private void refuseReviewer(String person, String refusal) {
        if (reviews.stream().anyMatch(review -> review.isBy(person))) {
            throw Refusal.conflict(refusal);
        }
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** 1 for the first round. */
    public int roundNumber() {
        return roundNumber;
    }

    /** The version that is judged. */
    public int documentVersion() {
        return documentVersion;
    }

    /** SHA-256 of the version that is judged. */
    public String documentHash() {
        return documentHash;
    }

    public AppraisalState state() {
        return state;
    }

    /** Empty until the policy has said what follows: reviews are blind (R3.3). */
    public List<Review> reviews() {
        return state == AppraisalState.UNDER_REVIEW ? List.of() : List.copyOf(reviews);
    }

    public Optional<AppraisalOutcome> outcome() {
        return Optional.ofNullable(state == AppraisalState.CONFIRMED ? finalOutcome : outcome);
    }

    /** What the policy made of the ratings, whatever was confirmed. */
    public Optional<AppraisalOutcome> determined() {
        return Optional.ofNullable(outcome);
    }

    /** Confirmed as a return for revision. */
    boolean isReturn() {
        return state == AppraisalState.CONFIRMED && finalOutcome == AppraisalOutcome.RETURN;
    }

    String author() {
        return author;
    }

    /** Why the lead appraiser wants another outcome than the determined one; null as a rule. */
    public @Nullable String overrideReason() {
        return overrideReason;
    }

    /** What the lead appraiser wants or has confirmed; null before. */
    @Nullable
    AppraisalOutcome wanted() {
        return finalOutcome;
    }

    public @Nullable String endorsedBy() {
        return endorsedBy;
    }

    /** The head of unit's word on the override. */
    public @Nullable String endorsement() {
        return endorsement;
    }

    /** Conflicts of interest that made appraisers stand back, oldest first (R3.16). */
    public List<DeclaredConflictRow> conflicts() {
        return List.copyOf(conflicts);
    }

    /** How many appraisers stood back because of a conflict of interest. */
    public int conflictsDeclared() {
        return conflicts.size();
    }

    /** 1.00 to 3.00. */
    public Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }

    /** What the author has to change, without names. */
    public List<RequiredChange> requiredChanges() {
        return requiredChanges.stream().map(RequiredChangeRow::value).toList();
    }

    /** Null until confirmed. */
    public @Nullable String summary() {
        return summary;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }
}
