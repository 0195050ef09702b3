package org.tricycle.appraisal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** What the evaluation office thinks of the version that a round judges; its word on A6 and A7 replaces the appraisers' (R3.13). */
@Entity
@Table(name = "evaluability_review")
public class EvaluabilityReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "round_number")
    private int roundNumber;

    private String reviewer;

    @Nullable
    @Column(name = "overall_comment")
    private String overallComment;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "evaluability_rating", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "place")
    private List<SubRatingRow> ratings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected EvaluabilityReview() {}

    /** @throws Refusal {@code own-proposal}, or naming every gap */
    EvaluabilityReview(Appraisal appraisal, ReviewEvaluability command, String reviewer, Instant submittedAt) {
        if (appraisal.author().equals(reviewer)) {
            throw Refusal.forbidden("own-proposal");
        }
        check(command.ratings());
        this.projectCode = appraisal.projectCode().value();
        this.roundNumber = appraisal.roundNumber();
        this.reviewer = reviewer;
        this.overallComment = command.overallComment();
        this.submittedAt = submittedAt;
        this.ratings =
                command.ratings().stream().map(SubRatingRow::new).collect(Collectors.toCollection(ArrayList::new));
    }

    private static void check(List<SubRating> ratings) {
        List<Violation> gaps = new ArrayList<>();
        Set<SubCriterion> missing = EnumSet.allOf(SubCriterion.class);
        for (int i = 0; i < ratings.size(); i++) {
            SubRating rating = ratings.get(i);
            if (!missing.remove(rating.subCriterion())) {
                gaps.add(Violation.at("/ratings/" + i, "violation.sub-criterion-twice", rating.subCriterion()));
            }
            if (!rating.rating().isRelevant()) {
                gaps.add(Violation.at("/ratings/" + i + "/rating", "violation.sub-criterion-relevant"));
            }
            if (rating.rating().needsComment() && isBlank(rating.comment())) {
                gaps.add(Violation.at("/ratings/" + i + "/comment", "violation.comment-missing"));
            }
        }
        missing.forEach(sub -> gaps.add(Violation.at("/ratings", "violation.sub-criterion-missing", sub)));
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** The office's word on A6 and A7: each sub-criterion counts like one appraiser's rating. */
    List<CriterionRating> ratings(Criterion criterion) {
        return ratings().stream()
                .filter(rating -> rating.subCriterion().criterion() == criterion)
                .map(rating -> new CriterionRating(
                        criterion, rating.rating(), Objects.requireNonNullElse(rating.comment(), "")))
                .toList();
    }

    public List<SubRating> ratings() {
        return ratings.stream().map(SubRatingRow::value).toList();
    }

    public int roundNumber() {
        return roundNumber;
    }

    public String reviewer() {
        return reviewer;
    }

    public @Nullable String overallComment() {
        return overallComment;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    String projectCode() {
        return projectCode;
    }
}
