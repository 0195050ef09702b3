package org.tricycle.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.appraisal.AppraisalOutcome;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.platform.Refused;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

class ConcludingFullReviewsTest {

    private final FullReviewWorld world = new FullReviewWorld(RememberedProjects.inCrisis(Status.ACTIVE));

    @Test
    void isPlannedWithItsAlarmWhenAProjectStartsInACrisis() { // R14.12
        world.plan();

        assertThat(world.obligations.planned())
                .containsExactly("FULL_REVIEW CRISIS 2026-11-28", "FULL_REVIEW_ALARM FULL_REVIEW 2027-02-21");
        assertThat(world.projects.kinds()).containsExactly("full-review-planned");
    }

    @Test
    void isPlannedForNoOtherProject() { // R14.12
        FullReviewWorld ordinary = new FullReviewWorld(RememberedProjects.at(Status.ACTIVE));
        ordinary.plan();

        assertThat(ordinary.obligations.planned()).isEmpty();
        assertThat(ordinary.projects.kinds()).isEmpty();
    }

    @Test
    void isOpenedOnceAndDueWhenItsAlarmIsPlanned() { // R14.12
        world.plan();
        world.open();

        assertThat(world.review().dueOn()).isEqualTo(FullReviewWorld.today().plusDays(90));
        assertThat(world.review().documentBefore()).isEqualTo(1);
        assertThat(Refused.type(world::open)).isEqualTo("full-review-known");
    }

    @Test
    void completesTheDocumentOnlyWhileItIsOpen() { // R14.12
        assertThat(Refused.type(world::complete)).isEqualTo("no-full-review");
        world.open();
        world.complete();
        conclude(FullReviewResult.CONFIRMED, null);
        assertThat(Refused.type(world::complete)).isEqualTo("no-full-review");
    }

    @Test
    void completesNoDocumentWhileARevisionIsOpen() { // R14.12
        world.open();
        world.revisionIsOpen();
        assertThat(Refused.type(world::complete)).isEqualTo("revision-open");
    }

    @Test
    void sealsWhatIsConfirmedAndEndsTheAlarm() { // R14.13
        world.plan();
        world.open();
        world.complete();
        assertThat(conclude(FullReviewResult.CONFIRMED, null)).isEqualTo("CONFIRMED");

        assertThat(world.obligations.planned()).containsExactly("FULL_REVIEW CRISIS 2026-11-28");
        assertThat(world.sealed)
                .singleElement()
                .asString()
                .startsWith("full-review-seal")
                .contains("CONFIRMED", "RECOMMEND", "AGREED", "document/sha256");
        assertThat(world.restored).isEmpty();
        assertThat(world.review().registerNumber()).contains(1L);
        assertThat(world.projects.kinds()).endsWith("full-review-concluded");
    }

    @Test
    void asksForARevisionWhereChangesAreWanted() { // R14.13
        world.open();
        world.found(AppraisalOutcome.RECOMMEND_WITH_CONDITIONS, ConsultationOutcome.AGREED);
        conclude(FullReviewResult.CONFIRMED_WITH_CHANGES, "Move money to training.");

        assertThat(world.projects.kinds()).endsWith("full-review-concluded", "revision-requested-by-review");
        assertThat(world.projects.lastDetails()).containsExactly("Move money to training.");
        assertThat(world.asked)
                .extracting(RequestRevision::type, RequestRevision::what)
                .containsExactly(tuple(RevisionType.SUBSTANTIVE, "Move money to training."));
        assertThat(world.restored).isEmpty();
    }

    @Test
    void bringsBackTheDocumentThatWasApprovedWhereTheFullOneIsNotConfirmed() { // R14.13
        world.open();
        world.complete();
        conclude(FullReviewResult.NOT_CONFIRMED, null);

        assertThat(world.restored).containsExactly("1 by author");
    }

    @Test
    void bringsNothingBackWhereNothingWasCompleted() { // R14.13
        world.open();
        conclude(FullReviewResult.NOT_CONFIRMED, null);

        assertThat(world.restored).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUSPEND, SUSPENSION", "TERMINATE, TERMINATION"})
    void beginsTheRevisionThatDecidesOnTheRecommendation(ProjectAdvice advice, RevisionType type) { // R14.14
        advise(world, advice);

        assertThat(world.asked).singleElement().satisfies(revision -> {
            assertThat(revision.type()).isEqualTo(type);
            assertThat(revision.why()).isEqualTo("It cannot work.");
        });
        assertThat(world.projects.kinds()).endsWith("project-advised-on");
    }

    @Test
    void onlyRecordsTheRecommendationWhereTheProjectNoLongerRuns() { // R14.14
        FullReviewWorld over = new FullReviewWorld(RememberedProjects.inCrisis(Status.OPERATIONALLY_COMPLETE));
        advise(over, ProjectAdvice.TERMINATE);

        assertThat(over.asked).isEmpty();
        assertThat(over.review().advice()).contains(ProjectAdvice.TERMINATE);
    }

    private static void advise(FullReviewWorld in, ProjectAdvice advice) {
        in.open();
        in.concluding()
                .conclude(
                        RememberedProjects.TASK,
                        result(FullReviewResult.NOT_CONFIRMED, null),
                        FullReviewWorld.AUTHORITY);
        in.concluding()
                .advise(
                        RememberedProjects.TASK,
                        new AdviseOnProject(null, advice, "It cannot work."),
                        FullReviewWorld.MANAGEMENT);
    }

    private @Nullable Object conclude(FullReviewResult result, @Nullable String changes) {
        return world.concluding()
                .conclude(RememberedProjects.TASK, result(result, changes), FullReviewWorld.AUTHORITY)
                .values()
                .get("fullReviewResult");
    }

    private static ConcludeFullReview result(FullReviewResult result, @Nullable String changes) {
        return new ConcludeFullReview(null, null, result, "As found.", changes);
    }
}
