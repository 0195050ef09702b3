package org.tricycle.appraisal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All reviews of a round, seen together: where they lie too far apart, what they combine to, what they ask for.
 *
 * @param reviews those of the appraisers and, where they disagree, the moderator's
 * @param office what the evaluation office thinks, or null where it is not asked
 */
record Ratings(List<Review> reviews, @Nullable EvaluabilityReview office) {

    /** Criteria on which two appraisers lie two apart, whether moderated or not (R3.6). */
    Set<Criterion> disputed() {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> CombinedRating.isDisputed(appraisers(criterion)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<Review> moderation() {
        return reviews.stream().filter(Review::isModerating).findFirst();
    }

    boolean isModerationNeeded() {
        return !disputed().isEmpty() && moderation().isEmpty();
    }

    Map<Criterion, CombinedRating> combined() {
        Map<Criterion, CombinedRating> combined = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            List<Rating> counting =
                    counting(criterion).stream().map(CriterionRating::given).toList();
            combined.put(
                    criterion,
                    byOffice(criterion).isEmpty() ? CombinedRating.of(counting) : CombinedRating.ofOffice(counting));
        }
        return combined;
    }

    /** One for each counting rating that is unsatisfactory (R3.8). */
    List<RequiredChange> requiredChanges() {
        return Arrays.stream(Criterion.values())
                .flatMap(criterion -> counting(criterion).stream())
                .filter(rating -> rating.given() == Rating.UNSATISFACTORY)
                .map(rating -> new RequiredChange(rating.criterion(), Objects.requireNonNullElse(rating.comment(), "")))
                .toList();
    }

    /** The evaluation office's ratings where there are some, else the moderator's, else the appraisers'. */
    private List<CriterionRating> counting(Criterion criterion) {
        List<CriterionRating> office = byOffice(criterion);
        return office.isEmpty() ? byAppraisers(criterion) : office;
    }

    private List<CriterionRating> byOffice(Criterion criterion) {
        return office == null ? List.of() : office.ratings(criterion);
    }

    private List<CriterionRating> byAppraisers(Criterion criterion) {
        return moderation()
                .flatMap(review -> review.by(criterion))
                .map(List::of)
                .orElseGet(() -> given(criterion));
    }

    private List<Rating> appraisers(Criterion criterion) {
        return given(criterion).stream().map(CriterionRating::given).toList();
    }

    private List<CriterionRating> given(Criterion criterion) {
        return reviews.stream()
                .filter(Predicate.not(Review::isModerating))
                .flatMap(review -> review.by(criterion).stream())
                .toList();
    }
}
