package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.inject.Inject;
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
                .containsExactly(
                        "request-registered",
                        "mandate-confirmed",
                        "groups-consulted",
                        "group-position-filed",
                        "group-position-filed",
                        "group-position-filed",
                        "groups-heard",
                        "comments-answered",
                        "consultation-noted",
                        "request-accepted",
                        "concept-note-submitted",
                        "concept-accepted",
                        "project-document-submitted",
                        "evaluations-planned",
                        "groups-consulted",
                        "group-position-filed",
                        "group-position-filed",
                        "group-position-filed",
                        "groups-heard",
                        "comments-answered",
                        "consultation-noted",
                        "funding-secured",
                        "completeness-passed",
                        "submitted-for-appraisal",
                        "opinions-asked",
                        "proposal-appraised",
                        "proposal-appraised",
                        "opinion-given",
                        "opinion-answered",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "appraisal-outcome-determined",
                        "proposal-returned",
                        "project-document-submitted",
                        "evaluations-planned",
                        "completeness-passed",
                        "submitted-for-appraisal",
                        "opinions-asked",
                        "proposal-appraised",
                        "proposal-appraised",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "appraisal-outcome-determined",
                        "proposal-recommended",
                        "groups-invited",
                        "group-position-filed",
                        "group-position-filed",
                        "group-position-filed",
                        "groups-heard",
                        "comments-answered",
                        "consultation-recorded",
                        "authority-determined",
                        "approval-given",
                        "project-approved",
                        "submitted-to-donor",
                        "agreement-signed",
                        "start-up-prepared",
                        "start-up-prepared",
                        "budget-opened",
                        "start-up-prepared",
                        "work-planned",
                        "start-up-prepared",
                        "evaluations-scheduled",
                        "project-activated",
                        "final-report-submitted",
                        "progress-report-accepted",
                        "operations-completed",
                        "evaluation-opened",
                        "evaluation-terms-drafted",
                        "groups-consulted",
                        "group-position-filed",
                        "group-position-filed",
                        "group-position-filed",
                        "groups-heard",
                        "comments-answered",
                        "consultation-noted",
                        "evaluator-appointed",
                        "evaluation-inception-submitted",
                        "evaluation-draft-submitted",
                        "evaluation-draft-commented",
                        "evaluation-submitted",
                        "evaluation-accepted",
                        "evaluation-answered",
                        "project-debriefed",
                        "assets-handed-over",
                        "operations-closed",
                        "finances-closed",
                        "no-next-phase");
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
                .containsExactly(
                        "request-registered",
                        "mandate-confirmed",
                        "groups-consulted",
                        "group-position-filed",
                        "group-position-filed",
                        "group-position-filed",
                        "groups-heard",
                        "comments-answered",
                        "consultation-noted",
                        "request-accepted",
                        "concept-note-submitted",
                        "concept-accepted",
                        "project-document-submitted",
                        "evaluations-planned",
                        "groups-consulted",
                        "group-position-filed",
                        "group-position-filed",
                        "group-position-filed",
                        "groups-heard",
                        "comments-answered",
                        "consultation-noted",
                        "funding-secured",
                        "completeness-passed",
                        "submitted-for-appraisal",
                        "opinions-asked",
                        "proposal-appraised",
                        "proposal-appraised",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "appraisal-outcome-determined",
                        "proposal-recommended",
                        "groups-invited",
                        "group-position-filed",
                        "group-position-filed",
                        "group-position-filed",
                        "groups-heard",
                        "comments-answered",
                        "consultation-recorded",
                        "authority-determined",
                        "approval-refused",
                        "appeal-opened",
                        "appeal-lodged",
                        "appeal-upheld",
                        "project-rejected");
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
                .containsExactly(
                        "request-registered",
                        "mandate-confirmed",
                        "groups-consulted",
                        "group-position-filed",
                        "group-position-filed",
                        "group-position-filed",
                        "groups-heard",
                        "comments-answered",
                        "consultation-noted",
                        "request-accepted",
                        "concept-note-submitted",
                        "concept-accepted",
                        "project-document-submitted",
                        "evaluations-planned",
                        "groups-consulted",
                        "group-position-filed",
                        "group-position-filed",
                        "group-position-filed",
                        "groups-heard",
                        "comments-answered",
                        "consultation-noted",
                        "funding-secured",
                        "completeness-passed",
                        "submitted-for-appraisal",
                        "opinions-asked",
                        "proposal-appraised",
                        "proposal-appraised",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "opinion-given",
                        "appraisal-outcome-determined",
                        "proposal-recommended",
                        "groups-invited",
                        "project-withdrawn");
        assertThat(ledger(project)).isEmpty();
        assertThat(tables.leftovers(project.code())).isEmpty();
        assertThat(project.open()).isEmpty();
    }

    private List<String> ledger(CycleDriver project) {
        return tables.texts(
                "select kind || ' ' || amount from ledger_entry where project_code = ? order by number",
                project.code());
    }
}
