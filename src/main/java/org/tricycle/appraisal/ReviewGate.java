package org.tricycle.appraisal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** What is wrong with a set of ratings, all of it at once (R3.4). */
final class ReviewGate {

    private final Weights weights;
    private final List<Violation> gaps = new ArrayList<>();
    private final Set<Criterion> missing;
    private final Set<Criterion> seen = EnumSet.noneOf(Criterion.class);

    private ReviewGate(Set<Criterion> expected, Weights weights) {
        this.weights = weights;
        this.missing = EnumSet.copyOf(expected);
    }

    /**
     * Lets complete ratings pass.
     *
     * @param expected the criteria to rate, each once
     * @throws Refusal naming every gap
     */
    static void check(List<CriterionRating> ratings, Set<Criterion> expected, Weights weights) {
        ReviewGate gate = new ReviewGate(expected, weights);
        for (int i = 0; i < ratings.size(); i++) {
            gate.checkCriterion("/ratings/" + i, ratings.get(i).criterion(), expected);
            gate.checkRating("/ratings/" + i, ratings.get(i));
        }
        gate.missing.forEach(criterion -> gate.add("/ratings", "criterion-missing", criterion));
        if (!gate.gaps.isEmpty()) {
            throw Refusal.invalid(gate.gaps);
        }
    }

    private void checkCriterion(String pointer, Criterion criterion, Set<Criterion> expected) {
        if (!expected.contains(criterion)) {
            add(pointer + "/criterion", "criterion-not-asked", criterion);
        } else if (!seen.add(criterion)) {
            add(pointer + "/criterion", "criterion-named-twice", criterion);
        }
        missing.remove(criterion);
    }

    private void checkRating(String pointer, CriterionRating rating) {
        if (rating.rating() == null) {
            add(pointer + "/rating", "rating-missing", rating.criterion());
            return;
        }
        if (rating.given().needsComment() && isBlank(rating.comment())) {
            add(pointer + "/comment", "comment-missing");
        }
        if (!rating.given().isRelevant() && weights.isCritical(rating.criterion())) {
            add(pointer + "/rating", "critical-criterion-relevant", rating.criterion());
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void add(String pointer, String rule, Object... arguments) {
        gaps.add(Violation.at(pointer, "violation." + rule, arguments));
    }
}
