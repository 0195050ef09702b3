package org.tricycle.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.appraisal.Appraisals;
import org.tricycle.appraisal.EvaluabilityReviews;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refused;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;
import org.tricycle.project.SuccessionKind;

class ApprovalTest {

    private final ApprovalWorld world = new ApprovalWorld();

    @ParameterizedTest
    @CsvSource({
        "1, COUNTRY_DIRECTOR, FINANCE_CERTIFIER",
        "2, REGIONAL_DIRECTOR, FINANCE_CERTIFIER",
        "3, DIRECTOR_PARTNERSHIPS, TREASURERS_DELEGATE",
        "4, DEPUTY_DIRECTOR_GENERAL, TREASURER",
        "5, DIRECTOR_GENERAL, TREASURER"
    })
    void liesWithTheRolesOfItsLevel(int level, String approver, String certifier) { // R6.1
        world.policySays(level);
        world.determine();

        ApprovalLevel determined = world.approvals.level(RememberedProjects.CODE);
        assertThat(determined.approver()).isEqualTo(approver);
        assertThat(determined.certifier()).isEqualTo(certifier);
        assertThat(world.projects.lastDetails()).containsExactly("ApprovalLevel.L" + level);
    }

    @ParameterizedTest
    @CsvSource({
        "ESCALATED, 2, L3, OBJECTION_STANDS",
        "INCOMPLETE, 2, L3, GROUP_NOT_HEARD",
        "NOT_AGREED, 4, L5, GROUPS_DISAGREE",
        "ESCALATED, 5, L5, OBJECTION_STANDS"
    })
    void liesOneLevelHigherAfterATroubledConsultation( // R6.2
            ConsultationOutcome outcome, int level, ApprovalLevel expected, RaisingReason reason) {
        world.policySays(level);
        world.consultationEndedAs(outcome);
        world.determine();

        assertThat(world.approval().level()).isEqualTo(expected);
        assertThat(world.approval().raised()).containsExactly(reason);
        assertThat(world.projects.kinds()).containsExactly("authority-raised", "authority-determined");
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsultationOutcome.class,
            names = {"AGREED", "AGREED_WITH_RESERVATIONS"})
    void staysAtItsLevelWhenTheGroupsAgree(ConsultationOutcome outcome) { // R6.2
        world.consultationEndedAs(outcome);
        world.determine();

        assertThat(world.approval().level()).isEqualTo(ApprovalLevel.L2);
        assertThat(world.approval().isAnswerDue()).isFalse();
    }

    @Test
    void isPutOffUntilTheConditionsAreMet() { // R6.17
        world.determine();
        assertThat(Refused.faults(() -> world.decide(ApprovalDecision.CONDITIONS_FIRST, "First things first.", null)))
                .containsExactly("/conditions violation.no-condition-to-meet");
        world.conditionIsOpen();
        assertThat(Refused.faults(() -> world.decide(ApprovalDecision.CONDITIONS_FIRST, " ", null)))
                .containsExactly("/reason violation.decision-reason-missing");

        assertThat(world.decide(ApprovalDecision.CONDITIONS_FIRST, "First things first.", null))
                .isEqualTo(GatewayInputs.of("conditionsFirst", true));
        assertThat(world.approval().decision()).isNull();
        assertThat(world.decide(ApprovalDecision.APPROVE, null, null).values())
                .containsEntry("approvalDecision", "APPROVE")
                .containsEntry("conditionsFirst", false);
    }

    @Test
    void liesOneLevelHigherWhenTheDonorWantsItsOwnTerms() { // R6.2
        world.donorWantsOwnTerms();
        world.determine();

        assertThat(world.approval().level()).isEqualTo(ApprovalLevel.L3);
        assertThat(world.approval().raised()).containsExactly(RaisingReason.NON_STANDARD_AGREEMENT);
    }

    @Test
    void liesOneLevelHigherWhenAPrivatePartnerPays() { // R6.2
        world.businessPays();
        world.determine();

        assertThat(world.approval().level()).isEqualTo(ApprovalLevel.L3);
        assertThat(world.approval().raised()).containsExactly(RaisingReason.PRIVATE_PARTNER);
    }

    @ParameterizedTest
    @CsvSource({"1, GHA, GHA, L2", "2, GHA, RAF, L3", "2, GHA, *, L2", "3, GHA, GHA, L3"})
    void liesOneLevelHigherWhenNobodyAppraisesFromOutside( // R6.2
            int level, String one, String other, ApprovalLevel expected) {
        world.policySays(level);
        world.appraisedBy("appraiser", one);
        world.appraisedBy("appraiser2", other);
        world.determine();

        assertThat(world.approval().level()).isEqualTo(expected);
        assertThat(world.approval().raised().contains(RaisingReason.NO_OUTSIDE_APPRAISER))
                .isEqualTo(expected != ApprovalLevel.numbered(level));
    }

    @ParameterizedTest
    @CsvSource({
        "NEXT_PHASE, 2027-11-16, 2000000.00",
        "NEXT_PHASE, 2027-11-17, 1000000.00",
        "REPLICATION, 2027-11-16, 1000000.00"
    })
    void countsAPhaseSignedWithinTwelveMonths( // R6.16: the example's agreement is of 16 November 2026
            SuccessionKind kind, LocalDate today, BigDecimal total) {
        world.followsAPhase(kind, today);
        world.determine();

        assertThat(world.totalsAsked()).containsExactly(total);
    }

    @Test
    void opensARoundOnASealedRecordOfTheCurrentDocument() { // R6.3
        world.determine();
        world.determine();

        assertThat(world.approval().roundNumber()).isEqualTo(2);
        world.noRecordIsSealed();
        assertThat(Refused.type(world::determine)).isEqualTo("no-consultation-record");
    }

    @Test
    void opensNoRoundOnADocumentThatNobodyJudged() { // R6.3
        world.documentIsRevised();

        assertThat(Refused.type(world::determine)).isEqualTo("document-changed");
    }

    @Test
    void restsOnTheAppraisedVersionInACrisis() { // R6.15
        ApprovalWorld crisis = ApprovalWorld.inCrisis();
        crisis.policySays(3);
        crisis.determine();

        assertThat(crisis.approval().level()).isEqualTo(ApprovalLevel.L3);
        assertThat(crisis.approval().raised()).isEmpty();
        assertThat(crisis.approval().documentVersion()).isEqualTo(1);
        crisis.decide(ApprovalDecision.APPROVE, null, null);
        crisis.certify(true, "CRISIS-2026");
        assertThat(crisis.sealed)
                .singleElement()
                .asString()
                .contains("consultation/outcome", "POSTPONED_TO_FULL_REVIEW");
    }

    @Test
    void judgesTheSameVersionAsTheAppraisersInACrisis() { // R6.15
        ApprovalWorld crisis = ApprovalWorld.inCrisis();
        crisis.documentIsRevised();

        assertThat(Refused.type(crisis::determine)).isEqualTo("document-changed");
    }

    @Test
    void raisesTheLevelForAStandingOpinionInACrisisToo() { // R6.2, R6.15
        ApprovalWorld crisis = ApprovalWorld.inCrisis();
        crisis.bodyObjects();
        crisis.determine();

        assertThat(crisis.approval().raised()).containsExactly(RaisingReason.OPINION_STANDS);
    }

    @ParameterizedTest
    @EnumSource(
            value = ApprovalDecision.class,
            names = {"RETURN", "REJECT"})
    void givesTheReasonForASetback(ApprovalDecision decision) { // R6.4
        world.determine();

        assertThat(Refused.faults(() -> world.decide(decision, " ", null)))
                .containsExactly("/reason violation.decision-reason-missing");
        assertThat(world.approval().decision()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESCALATED", "INCOMPLETE", "NOT_AGREED"})
    void answersTheGroupsInWriting(ConsultationOutcome outcome) { // R6.5
        world.consultationEndedAs(outcome);
        world.determine();

        assertThat(Refused.faults(() -> world.decide(ApprovalDecision.APPROVE, null, " ")))
                .containsExactly("/answerToObjection violation.objection-unanswered");
        world.decide(ApprovalDecision.APPROVE, null, "The text now says what the group asked for.");
        assertThat(world.approval().decision()).isEqualTo(ApprovalDecision.APPROVE);
    }

    @Test
    void returnsWithoutAnAnswerToTheGroups() { // R6.5
        world.consultationEndedAs(ConsultationOutcome.ESCALATED);
        world.determine();

        assertThat(world.decide(ApprovalDecision.RETURN, "Rework section 3.", null))
                .isEqualTo(GatewayInputs.of("approvalDecision", ApprovalDecision.RETURN)
                        .and("conditionWaived", false)
                        .and("conditionsFirst", false));
        assertThat(world.projects.project().status()).isEqualTo(Status.FORMULATION);
    }

    @Test
    void raisesTheLevelWhereABodyObjects() { // R6.2
        world.policySays(2);
        world.bodyObjects();
        world.determine();

        assertThat(world.approval().level()).isEqualTo(ApprovalLevel.L3);
        assertThat(world.approval().raised()).containsExactly(RaisingReason.OPINION_STANDS);
        assertThat(world.approval().isAnswerDue()).isFalse();
    }

    @Test
    void leavesARejectionOpenToAppeal() { // R6.6, R6.10
        world.determine();

        assertThat(world.decide(ApprovalDecision.REJECT, "Outside the country programme.", null))
                .isEqualTo(GatewayInputs.of("approvalDecision", ApprovalDecision.REJECT)
                        .and("conditionWaived", false)
                        .and("conditionsFirst", false));
        assertThat(world.projects.project().status()).isEqualTo(Status.APPROVAL);
    }

    @Test
    void waitsForTheFundsWhenApproved() { // R6.6
        approve();

        assertThat(world.projects.project().status()).isEqualTo(Status.APPROVAL);
        assertThat(world.approval().isSealed()).isFalse();
    }

    @Test
    void isDecidedOnce() {
        approve();

        assertThat(Refused.type(this::decideAgain)).isEqualTo("approval-decided");
    }

    @Test
    void isDecidedAnewAfterFundsWereRefused() { // R6.7
        approve();

        assertThat(world.certify(false, null)).isEqualTo(GatewayInputs.of("fundsCertified", false));
        assertThat(world.sealed).isEmpty();
        assertThat(Refused.type(() -> world.certify(true, "PLEDGE-04"))).isEqualTo("nothing-to-certify");
        decideAgain();
        assertThat(world.approval().fundsCertified()).isNull();
        world.certify(true, "PLEDGE-04");
        assertThat(world.approval().isSealed()).isTrue();
    }

    @Test
    void certifiesNothingBeforeTheApproval() { // R6.7
        world.determine();

        assertThat(Refused.type(() -> world.certify(true, "PLEDGE-04"))).isEqualTo("nothing-to-certify");
    }

    @Test
    void namesTheFundThatPays() { // R6.7
        approve();

        assertThat(Refused.faults(() -> world.certify(true, null)))
                .containsExactly("/fundReference violation.fund-reference-missing");
    }

    @Test
    void sealsEverythingItRestsOn() { // R6.8
        approve();

        assertThat(world.certify(true, "PLEDGE-04"))
                .isEqualTo(GatewayInputs.of("fundsCertified", true)
                        .and("preparationOutcome", "APPROVED")
                        .and("conditionsBeforeSignature", false));
        assertThat(world.sealed)
                .singleElement()
                .asString()
                .contains(
                        "project=GHA/26/01/NLD\n",
                        "level=L2\n",
                        "decidedBy=director\n",
                        "certifiedBy=certifier\n",
                        "fundReference=PLEDGE-04\n",
                        "consultation/registerHash=" + "a".repeat(64) + "\n",
                        "evaluations/1/kind=FINAL\n",
                        "evaluations/1/independent=true\n",
                        "document/sha256=" + world.approval().documentHash() + "\n",
                        "budget/total=1000000.00\n",
                        "theoryOfChange=");
        assertThat(world.approval().registerNumber()).isEqualTo(2);
        assertThat(world.approval().seal()).hasSize(64);
        assertThat(world.projects.lastDetails())
                .contains("PLEDGE-04", "2", world.approval().seal());
    }

    @Test
    void sealsNothingThatChangedSinceItWasJudged() { // R6.8
        approve();
        world.documentIsRevised();

        assertThat(Refused.type(() -> world.certify(true, "PLEDGE-04"))).isEqualTo("document-changed");
        assertThat(world.sealed).isEmpty();
    }

    @Test
    void sealsNothingWithoutAnEvaluationPlan() { // R6.8
        approve();
        world.planIsMissing();

        assertThat(Refused.type(() -> world.certify(true, "PLEDGE-04"))).isEqualTo("no-plan-to-seal");
    }

    @Test
    void clearsASignatureOnceSealedAndUnconditional() { // R6.9
        ApprovalClearance clearance =
                new ApprovalClearance(world.approvals, world.conditions, new Appraisals(), new EvaluabilityReviews());
        world.conditionIsOpen();
        approve();

        assertThat(clearance.isApproved(RememberedProjects.CODE)).isFalse();
        assertThat(world.certify(true, "PLEDGE-04").values()).containsEntry("conditionsBeforeSignature", true);
        assertThat(clearance.isApproved(RememberedProjects.CODE)).isTrue();
        assertThat(clearance.areConditionsMet(RememberedProjects.CODE)).isFalse();
    }

    private void approve() {
        world.determine();
        decideAgain();
    }

    private void decideAgain() {
        world.decide(ApprovalDecision.APPROVE, null, null);
    }
}
