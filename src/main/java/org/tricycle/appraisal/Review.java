package org.tricycle.appraisal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one appraiser or the moderator submitted; never changes (R3.3). */
@Entity
@Table(name = "appraisal_review")
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @ManyToOne
    @JoinColumn(name = "appraisal_id")
    private Appraisal appraisal;

    private String reviewer;
    private boolean moderating;

    @Nullable
    @Column(name = "overall_comment")
    private String overallComment;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "review_rating", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "place")
    private List<RatingRow> ratings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    static Review appraising(Appraisal appraisal, AppraiseProposal command, String reviewer, Instant at) {
        return new Review(appraisal, false, command.ratings(), command.overallComment(), reviewer, at);
    }

    static Review moderating(Appraisal appraisal, ModerateAppraisal command, String reviewer, Instant at) {
        return new Review(appraisal, true, command.ratings(), command.comment(), reviewer, at);
    }

    private Review(
            Appraisal appraisal,
            boolean moderating,
            List<CriterionRating> ratings,
            @Nullable String overallComment,
            String reviewer,
            Instant submittedAt) {
        this.appraisal = appraisal;
        this.moderating = moderating;
        this.ratings = ratings.stream().map(RatingRow::new).collect(Collectors.toCollection(ArrayList::new));
        this.overallComment = overallComment;
        this.reviewer = reviewer;
        this.submittedAt = submittedAt;
    }

    Optional<CriterionRating> by(Criterion criterion) {
        return ratings().stream()
                .filter(rating -> rating.criterion() == criterion)
                .findFirst();
    }

    boolean isBy(String person) {
        return reviewer.equals(person);
    }

    /** The appraisal that the review belongs to. */
    public Appraisal appraisal() {
        return appraisal;
    }

    public List<CriterionRating> ratings() {
        return ratings.stream().map(RatingRow::value).toList();
    }

    public String reviewer() {
        return reviewer;
    }

    /** Replaces the others' ratings on what they disagree about (R3.6). */
    public boolean isModerating() {
        return moderating;
    }

    public @Nullable String overallComment() {
        return overallComment;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
