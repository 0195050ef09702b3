package org.tricycle.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A rating of a sub-criterion as a row. */
@Embeddable
public class SubRatingRow {

    @Enumerated(EnumType.STRING)
    @Column(name = "sub_criterion")
    private SubCriterion subCriterion;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    @Nullable
    @Column(name = "rating_comment")
    private String comment;

    @SuppressWarnings("NullAway.Init")
    protected SubRatingRow() {}

    SubRatingRow(SubRating value) {
        this.subCriterion = value.subCriterion();
        this.rating = value.rating();
        this.comment = value.comment();
    }

    SubRating value() {
        return new SubRating(subCriterion, rating, comment);
    }
}
