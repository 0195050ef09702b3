package org.tricycle.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tricycle.appraisal.AppraisalFixture.NOW;
import static org.tricycle.appraisal.AppraisalFixture.SUBMITTED;
import static org.tricycle.appraisal.AppraisalFixture.WEIGHTS;
import static org.tricycle.appraisal.AppraisalFixture.review;
import static org.tricycle.appraisal.AppraisalFixture.reviewed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluabilityTest {

    private final Appraisal appraisal = reviewed(
            review(Rating.HIGH_QUALITY, Map.of(Criterion.A6, Rating.UNSATISFACTORY)),
            review(Rating.HIGH_QUALITY, Map.of(Criterion.A6, Rating.SATISFACTORY)));

    @Test
    void replacesTheAppraisersOnResultsAndEvaluation() { // R3.13
        assertThat(appraisal.determine(WEIGHTS, office(Rating.HIGH_QUALITY, Map.of()), AppraisalFixture::policy))
                .isEqualTo(AppraisalOutcome.RECOMMEND);
        assertThat(appraisal.requiredChanges()).isEmpty();
    }

    @Test
    void returnsAProposalWithOneUnsatisfactorySubCriterion() { // R3.13
        EvaluabilityReview weak = office(Rating.HIGH_QUALITY, Map.of(SubCriterion.RESOURCES, Rating.UNSATISFACTORY));

        assertThat(appraisal.determine(WEIGHTS, weak, AppraisalFixture::policy)).isEqualTo(AppraisalOutcome.RETURN);
        assertThat(appraisal.requiredChanges())
                .extracting(RequiredChange::criterion)
                .containsExactly(Criterion.A7);
    }

    @Test
    void takesTheMeanOfTheSubCriteria() { // R3.13
        CombinedRating combined =
                CombinedRating.ofOffice(List.of(Rating.HIGH_QUALITY, Rating.HIGH_QUALITY, Rating.SATISFACTORY));

        assertThat(combined.points()).isEqualByComparingTo("2.67");
        assertThat(combined.unsatisfactory()).isFalse();
    }

    @Test
    void ratesEachOfTheEightSubCriteriaOnce() { // R3.13
        List<SubRating> seven = office(Rating.SATISFACTORY, Map.of()).ratings().subList(0, 7);

        assertThatThrownBy(() -> reviewing(seven)).hasMessageContaining("sub-criterion-missing");
    }

    @Test
    void findsEverySubCriterionRelevant() { // R3.13
        assertThatThrownBy(() -> office(Rating.NOT_RELEVANT, Map.of())).hasMessageContaining("sub-criterion-relevant");
    }

    private EvaluabilityReview office(Rating everywhere, Map<SubCriterion, Rating> except) {
        return reviewing(Arrays.stream(SubCriterion.values())
                .map(sub -> new SubRating(sub, except.getOrDefault(sub, everywhere), "About " + sub))
                .toList());
    }

    private EvaluabilityReview reviewing(List<SubRating> ratings) {
        return new EvaluabilityReview(
                new Appraisal(SUBMITTED, 1, 2), new ReviewEvaluability(ratings, null), "evaluation", NOW);
    }
}
