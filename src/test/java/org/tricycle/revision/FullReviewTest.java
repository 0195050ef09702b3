package org.tricycle.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.appraisal.AppraisalOutcome;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refused;
import org.tricycle.project.RememberedProjects;

class FullReviewTest {

    private static final FullReviewFindings CLEAN =
            new FullReviewFindings(AppraisalOutcome.RECOMMEND, ConsultationOutcome.AGREED);

    private final FullReview review =
            new FullReview(RememberedProjects.CODE, 1, LocalDate.of(2027, 2, 21), RememberedProjects.NOW);

    @ParameterizedTest
    @CsvSource({
        "RECOMMEND, AGREED, true, true",
        "RECOMMEND, AGREED_WITH_RESERVATIONS, true, true",
        "RECOMMEND, ESCALATED, false, true",
        "RECOMMEND, INCOMPLETE, false, true",
        "RECOMMEND, NOT_AGREED, false, true",
        "RECOMMEND, , false, true",
        "RECOMMEND_WITH_CONDITIONS, AGREED, false, true",
        "RETURN, AGREED, false, false",
        "RETURN, , false, false",
        ", , false, false"
    })
    void confirmsOnlyWhatNobodyObjectsToAndAsksForChangesOnlyWhereItIsRecommended( // R14.13
            @Nullable AppraisalOutcome appraisal,
            @Nullable ConsultationOutcome consultation,
            boolean confirms,
            boolean confirmsWithChanges) {
        FullReviewFindings findings = new FullReviewFindings(appraisal, consultation);

        assertThat(isPossible(FullReviewResult.CONFIRMED, null, findings)).isEqualTo(confirms);
        assertThat(isPossible(FullReviewResult.CONFIRMED_WITH_CHANGES, "Name the donors.", findings))
                .isEqualTo(confirmsWithChanges);
        assertThat(isPossible(FullReviewResult.NOT_CONFIRMED, null, findings)).isTrue();
    }

    @Test
    void saysWhatIsToChangeWhereChangesAreAskedForAndNowhereElse() { // R14.13
        assertThat(Refused.faults(() -> conclude(FullReviewResult.CONFIRMED_WITH_CHANGES, " ", CLEAN)))
                .containsExactly("/changes violation.changes-to-ask");
        assertThat(Refused.faults(() -> conclude(FullReviewResult.CONFIRMED, "More", CLEAN)))
                .containsExactly("/changes violation.no-changes-to-ask");
        assertThat(review.isOpen()).isTrue();
    }

    @Test
    void isConcludedOnce() { // R14.13
        conclude(FullReviewResult.CONFIRMED, null, CLEAN);

        assertThat(review.isOpen()).isFalse();
        assertThat(review.result()).contains(FullReviewResult.CONFIRMED);
        assertThat(review.documentVersion()).contains(2);
        assertThat(review.concludedBy()).contains("regional");
        assertThat(Refused.type(() -> conclude(FullReviewResult.NOT_CONFIRMED, null, CLEAN)))
                .isEqualTo("full-review-concluded");
    }

    @Test
    void takesARecommendationOnceAndOnlyWhenNotConfirmed() { // R14.14
        assertThat(Refused.type(this::advise)).isEqualTo("project-not-refused");
        conclude(FullReviewResult.NOT_CONFIRMED, null, CLEAN);
        advise();

        assertThat(review.advice()).contains(ProjectAdvice.SUSPEND);
        assertThat(review.advisedBy()).contains("management");
        assertThat(Refused.type(this::advise)).isEqualTo("project-not-refused");
    }

    @Test
    void recommendsNothingForAConfirmedProject() { // R14.14
        conclude(FullReviewResult.CONFIRMED, null, CLEAN);
        assertThat(Refused.type(this::advise)).isEqualTo("project-not-refused");
    }

    private void advise() {
        review.advise(AdviseOnProject.example(), "management", RememberedProjects.NOW);
    }

    private void conclude(FullReviewResult result, @Nullable String changes, FullReviewFindings findings) {
        review.conclude(
                new ConcludeFullReview(null, null, result, "As found.", changes),
                findings,
                2,
                "regional",
                RememberedProjects.NOW);
    }

    private static boolean isPossible(FullReviewResult result, @Nullable String changes, FullReviewFindings findings) {
        try {
            FullReviewGate.check(new ConcludeFullReview(null, null, result, "As found.", changes), findings);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
