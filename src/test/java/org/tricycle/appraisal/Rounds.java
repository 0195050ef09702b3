package org.tricycle.appraisal;

import static org.tricycle.appraisal.AppraisalFixture.NOW;
import static org.tricycle.appraisal.AppraisalFixture.SUBMITTED;
import static org.tricycle.appraisal.AppraisalFixture.WEIGHTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rounds of appraisal for tests of other rooms; a review is eleven letters, A1 to A11, of U, S, H and X. */
public final class Rounds {

    private static final Map<Character, Rating> RATINGS = Map.of(
            'U', Rating.UNSATISFACTORY, 'S', Rating.SATISFACTORY, 'H', Rating.HIGH_QUALITY, 'X', Rating.NOT_RELEVANT);

    private Rounds() {}

    /** The score that these combined ratings have by the weights of rules.md §1. */
    public static Score score(Map<Criterion, CombinedRating> ratings) {
        return WEIGHTS.score(ratings);
    }

    /**
     * What a round comes to.
     *
     * @param reviews one or two
     * @param moderator what a third person finds of everything in dispute
     */
    public static AppraisalOutcome outcome(
            List<String> reviews, char moderator, Function<Score, AppraisalOutcome> policy) {
        Appraisal appraisal = new Appraisal(SUBMITTED, 1, reviews.size());
        for (int i = 0; i < reviews.size(); i++) {
            appraisal.submit(
                    new AppraiseProposal(true, null, ratings(reviews.get(i)), null), "reviewer" + i, NOW, WEIGHTS);
        }
        if (appraisal.isModerationNeeded()) {
            List<CriterionRating> third = appraisal.disputed().stream()
                    .map(criterion -> rating(criterion, moderator))
                    .toList();
            appraisal.moderate(new ModerateAppraisal(true, third, "A third view"), "moderator", NOW, WEIGHTS);
        }
        return appraisal.determine(WEIGHTS, null, policy);
    }

    private static List<CriterionRating> ratings(String review) {
        List<CriterionRating> ratings = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            ratings.add(rating(criterion, review.charAt(ratings.size())));
        }
        return ratings;
    }

    private static CriterionRating rating(Criterion criterion, char letter) {
        return new CriterionRating(criterion, RATINGS.get(letter), "About " + criterion);
    }
}
