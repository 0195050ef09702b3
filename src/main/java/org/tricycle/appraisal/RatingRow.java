package org.tricycle.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A rating as a row. */
@Embeddable
public class RatingRow {

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    @Nullable
    @Column(name = "rating_comment")
    private String comment;

    @SuppressWarnings("NullAway.Init")
    protected RatingRow() {}

    RatingRow(CriterionRating value) {
        this.criterion = value.criterion();
        this.rating = value.given();
        this.comment = value.comment();
    }

    CriterionRating value() {
        return new CriterionRating(criterion, rating, comment);
    }
}
