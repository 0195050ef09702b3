package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.Tables;

/** Projects go from request to one of their ends over HTTP, each step by the person whose turn it is. */
@ExtendWith(ArquillianExtension.class)
class FullCycleIT {

    private static final String POSITIONS =
            "group-position-filed group-position-filed group-position-filed groups-heard comments-answered ";
    private static final String HEARD = "groups-consulted " + POSITIONS + "consultation-noted ";
    private static final String PREPARED = "request-registered mandate-confirmed " + HEARD
            + "request-accepted concept-note-submitted concept-accepted project-document-submitted evaluations-planned "
            + HEARD + "funding-secured";
    private static final String PASSED = "completeness-passed submitted-for-appraisal opinions-asked";
    private static final String APPRAISED_TWICE = "proposal-appraised proposal-appraised";
    private static final String RECOMMENDED =
            "opinion-given opinion-given opinion-given opinion-given opinion-given appraisal-outcome-determined proposal-recommended";
    private static final String REVIEWED = "groups-invited " + POSITIONS + "consultation-recorded";

    @Inject
    private Tables tables;

    @Test
    void closesAProjectThatWasReturnedOnceAndMetOneReservation() {
        CycleDriver project = new CycleDriver(Api.server())
                .script("appraiseProposal", Answers::weakStandards)
                .script("appraiseProposal", Answers::weakStandards)
                .script("giveOpinion", with("statement", "NOT_ACCEPTABLE"))
                .script("confirmRecommendation", with("outcome", "RETURN"))
                .scriptExample("draftProjectDocument")
                .script(
                        "draftProjectDocument",
                        with("changesMade", "The links to the country programme are spelt out."))
                .scriptReview(Answers::reservation)
                .script("sealRecord", with("outcome", "AGREED_WITH_RESERVATIONS"))
                .register();

        project.toTheEnd();

        assertThat(project.status()).isEqualTo("FINANCIALLY_CLOSED");
        assertThat(tables.status(project.code())).isEqualTo("FINANCIALLY_CLOSED");
        assertThat(tables.timeline(project.code()))
                .isEqualTo(story(
                        PREPARED,
                        PASSED,
                        APPRAISED_TWICE,
                        "opinion-given opinion-answered opinion-given opinion-given opinion-given opinion-given",
                        "appraisal-outcome-determined proposal-returned",
                        "project-document-submitted evaluations-planned",
                        PASSED,
                        APPRAISED_TWICE,
                        RECOMMENDED,
                        REVIEWED,
                        "authority-determined approval-given project-approved",
                        "submitted-to-donor agreement-signed",
                        "start-up-prepared start-up-prepared budget-opened start-up-prepared work-planned",
                        "start-up-prepared evaluations-scheduled project-activated",
                        "final-report-submitted progress-report-accepted operations-completed",
                        "evaluation-opened evaluation-terms-drafted",
                        HEARD,
                        "evaluator-appointed evaluation-inception-submitted evaluation-draft-submitted",
                        "evaluation-draft-commented evaluation-submitted evaluation-accepted evaluation-answered",
                        "project-debriefed assets-handed-over operations-closed finances-closed no-next-phase"));
        assertThat(ledger(project))
                .containsExactly(
                        "APPROVAL 1000000.00",
                        "ALLOCATION 600000.00",
                        "EXPENDITURE 940000.00",
                        "BALANCE_RETURNED 60000.00");
        assertThat(tables.leftovers(project.code())).isEmpty();
    }

    @Test
    void endsAProjectThatTheAuthorityRejectsAndAnAppealDoesNotSave() {
        CycleDriver project = new CycleDriver(Api.server())
                .script("decideApproval", with("decision", "REJECT"))
                .register();

        project.toTheEnd();

        assertThat(project.status()).isEqualTo("REJECTED");
        assertThat(tables.timeline(project.code()))
                .isEqualTo(story(
                        PREPARED,
                        PASSED,
                        APPRAISED_TWICE,
                        RECOMMENDED,
                        REVIEWED,
                        "authority-determined approval-refused",
                        "appeal-opened appeal-lodged appeal-upheld project-rejected"));
        assertThat(ledger(project)).isEmpty();
        assertThat(tables.leftovers(project.code())).isEmpty();
    }

    @Test
    void endsAProjectThatIsWithdrawnWhileTheGroupsAreHeard() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        project.untilOpen("confirmRecommendation");
        project.untilOpen("fileGroupPosition");
        assertThat(project.open()).hasSize(3);

        project.withdraw().expect(200);

        assertThat(tables.status(project.code())).isEqualTo("WITHDRAWN");
        assertThat(tables.timeline(project.code()))
                .isEqualTo(story(PREPARED, PASSED, APPRAISED_TWICE, RECOMMENDED, "groups-invited project-withdrawn"));
        assertThat(ledger(project)).isEmpty();
        assertThat(tables.leftovers(project.code())).isEmpty();
        assertThat(project.open()).isEmpty();
    }

    /** What happened, one event after the other. */
    private static List<String> story(String... chapters) {
        return Arrays.stream(chapters)
                .flatMap(chapter -> Arrays.stream(chapter.trim().split(" ", -1)))
                .toList();
    }

    private List<String> ledger(CycleDriver project) {
        return tables.texts(
                "select kind || ' ' || amount from ledger_entry where project_code = ? order by number",
                project.code());
    }
}
