package org.tricycle.appraisal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tricycle.formulation.SubmittedForAppraisal;
import org.tricycle.project.ProjectCode;

/** The weights of rules.md §1, reviews and rounds of appraisal. */
final class AppraisalFixture {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final SubmittedForAppraisal SUBMITTED =
            new SubmittedForAppraisal(new ProjectCode("GHA/26/01/NLD"), 1, "f".repeat(64), "author");
    static final Set<Criterion> CRITICAL =
            EnumSet.of(Criterion.A2, Criterion.A3, Criterion.A4, Criterion.A6, Criterion.A7, Criterion.A8);
    static final Weights WEIGHTS = weights();

    private AppraisalFixture() {}

    private static Weights weights() {
        Iterator<Integer> points =
                List.of(10, 12, 10, 8, 10, 12, 10, 10, 6, 6, 6).iterator();
        Map<Criterion, Weight> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, new Weight(points.next(), CRITICAL.contains(criterion)));
        }
        return new Weights(weights);
    }

    static AppraiseProposal review(Rating everywhere, Map<Criterion, Rating> except) {
        List<CriterionRating> ratings = EnumSet.allOf(Criterion.class).stream()
                .map(criterion -> new CriterionRating(
                        criterion, except.getOrDefault(criterion, everywhere), "About " + criterion))
                .toList();
        return new AppraiseProposal(true, null, ratings, null);
    }

    /** A round with two reviews, by {@code first} and {@code second}. */
    static Appraisal reviewed(AppraiseProposal first, AppraiseProposal second) {
        Appraisal appraisal = new Appraisal(SUBMITTED, 1, 2);
        appraisal.submit(first, "first", NOW, WEIGHTS);
        appraisal.submit(second, "second", NOW, WEIGHTS);
        return appraisal;
    }

    static ModerateAppraisal moderation(Criterion criterion, Rating rating) {
        return new ModerateAppraisal(true, List.of(new CriterionRating(criterion, rating, "Third view")), "Because");
    }

    /** The first rule of rules.md §1 that hits. */
    static AppraisalOutcome policy(Score score) {
        double value = score.value().doubleValue();
        if (score.criticalUnsatisfactory() || value < 2.00 || score.unsatisfactory() > 2) {
            return AppraisalOutcome.RETURN;
        }
        return score.unsatisfactory() > 0 || value < 2.40
                ? AppraisalOutcome.RECOMMEND_WITH_CONDITIONS
                : AppraisalOutcome.RECOMMEND;
    }
}
