package org.tricycle.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refused;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

class SigningAgreementsTest {

    private static final Actor OFFICER = Actor.onPage("agreements");
    private static final SignAgreement EXAMPLE = SignAgreement.example();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PartnerWorld world = PartnerWorld.at(Status.APPROVAL);
    private final RememberedProjects projects = world.projects;
    private final Agreements agreements = new RememberedAgreements();
    private final Ledger ledger = new RememberedLedger();
    private boolean approved = true;
    private boolean conditionsMet = true;

    @Test
    void makesTheProjectAgreedAndRecordsTheApproval() { // R5.5
        assertThat(sign(EXAMPLE).values()).containsEntry("agreementOutcome", "SIGNED");

        assertThat(projects.project().status()).isEqualTo(Status.AGREED);
        assertThat(projects.kinds()).containsExactly("agreement-signed");
        assertThat(agreements.get(RememberedProjects.CODE).instalments()).isEqualTo(EXAMPLE.instalments());
        assertThat(ledger.entries(RememberedProjects.CODE)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.APPROVAL);
            assertThat(entry.amount()).isEqualTo("1000000.00");
            assertThat(entry.valueDate()).isEqualTo(EXAMPLE.signedOn());
            assertThat(entry.donor()).isEqualTo("NLD");
        });
    }

    @Test
    void waitsForTheApproval() { // R5.1
        approved = false;

        assertThat(Refused.type(() -> sign(EXAMPLE))).isEqualTo("signature-before-approval");
        assertThat(agreements.of(RememberedProjects.CODE)).isEmpty();
    }

    @Test
    void waitsForTheConditions() { // R5.1
        conditionsMet = false;

        assertThat(Refused.type(() -> sign(EXAMPLE))).isEqualTo("conditions-before-signature-open");
        assertThat(projects.project().status()).isEqualTo(Status.APPROVAL);
    }

    @Test
    void signsWithNobodyWhoseMoneyMayNotBeTaken() { // R5.8
        projects.fund(RememberedProjects.CODE, "PRV");

        assertThat(Refused.type(() -> sign(EXAMPLE))).isEqualTo("funding-not-secured");
        assertThat(projects.project().status()).isEqualTo(Status.APPROVAL);
    }

    @Test
    void refusesAnotherAmountThanTheApprovedOne() { // R5.2
        projects.budgeted("1000000.01");

        faults(EXAMPLE).containsExactly("/amount violation.amount-not-approved");
    }

    @Test
    void comparesAmountsByValue() { // R5.2
        projects.budgeted("1000000.0");

        sign(EXAMPLE);

        assertThat(agreements.get(RememberedProjects.CODE).amount()).isEqualTo("1000000.00");
    }

    @Test
    void refusesInstalmentsThatDoNotAddUp() { // R5.3
        faults(with(TODAY, new Instalment(TODAY, new BigDecimal("999999.99"))))
                .containsExactly("/instalments violation.instalments-differ");
    }

    @Test
    void takesAnInstalmentOnTheDayOfSignatureAndNoneBefore() { // R5.3
        Instalment half = new Instalment(TODAY, new BigDecimal("500000.00"));
        Instalment early = new Instalment(TODAY.minusDays(1), new BigDecimal("500000.00"));

        faults(with(TODAY, half, early)).containsExactly("/instalments/1/due violation.instalment-before-signature");
        sign(with(TODAY, half, half));
        assertThat(projects.project().status()).isEqualTo(Status.AGREED);
    }

    @Test
    void refusesASignatureOfTomorrow() { // R5.4
        LocalDate tomorrow = TODAY.plusDays(1);

        faults(with(tomorrow, new Instalment(tomorrow, EXAMPLE.amount())))
                .containsExactly("/signedOn violation.past-or-present");
    }

    @Test
    void offersTheApprovedBudgetInOneInstalment() {
        SignAgreement offered = signing().prefill(RememberedProjects.TASK);

        assertThat(offered.amount()).isEqualTo("1000000.00");
        assertThat(offered.instalments()).containsExactly(new Instalment(TODAY, offered.amount()));
    }

    private static SignAgreement with(LocalDate signedOn, Instalment... instalments) {
        return new SignAgreement(
                EXAMPLE.reference(),
                signedOn,
                EXAMPLE.modality(),
                EXAMPLE.donorCategory(),
                EXAMPLE.donorName(),
                EXAMPLE.amount(),
                false,
                List.of(instalments));
    }

    private AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> faults(SignAgreement command) {
        return assertThat(Refused.faults(() -> sign(command)));
    }

    private GatewayInputs sign(SignAgreement command) {
        return signing().sign(RememberedProjects.TASK, command, OFFICER);
    }

    private SigningAgreements signing() {
        SignatureClearance clearance = new SignatureClearance() {
            @Override
            public boolean isApproved(ProjectCode code) {
                return approved;
            }

            @Override
            public boolean areConditionsMet(ProjectCode code) {
                return conditionsMet;
            }

            @Override
            public boolean isEvaluabilityReviewed(ProjectCode code) {
                return true;
            }
        };
        return new SigningAgreements(agreements, ledger, projects, clearance, world.payers(), RememberedProjects.CLOCK);
    }
}
