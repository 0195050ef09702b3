package org.tricycle.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.formulation.DocumentFixture;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.Refused;
import org.tricycle.project.AssistanceType;
import org.tricycle.project.RememberedProjects;

class RevisionTest {

    private static final Instant NOW = RememberedProjects.NOW;
    private static final ProjectDocument DOCUMENT = DocumentFixture.submitted(1);

    @Test
    void keepsTheFiguresBeforeAndAfter() { // R14.2
        Revision revision = asked(RevisionType.EXTENSION, false);

        assertThat(revision.changes()).containsExactly(new Change("Revision.end", 0, "2027-06-30", "2027-09-30"));
        assertThat(revision.asked().newEnd()).isEqualTo("2027-09-30");
    }

    @Test
    void namesEveryLineThatChanges() { // R14.2
        List<BudgetLine> lines = List.of(
                new BudgetLine(2026, AssistanceType.EXPERTS, new BigDecimal("250000.00"), null, null, null),
                new BudgetLine(2026, AssistanceType.TRAINING, new BigDecimal("350000.00"), null, null, null),
                new BudgetLine(2027, AssistanceType.TRAINING, new BigDecimal("350000.00"), null, null, null),
                new BudgetLine(2027, AssistanceType.MISCELLANEOUS, new BigDecimal("50000.00"), null, null, null));
        RequestRevision asked = new RequestRevision(
                RevisionType.BUDGET_SHIFT, "What", "Why", null, lines, false, false, false, false, false);

        assertThat(Change.between(DOCUMENT, asked))
                .containsExactly(
                        new Change("AssistanceType.TRAINING", 2027, "300000.00", "350000.00"),
                        new Change("AssistanceType.MISCELLANEOUS", 2027, "100000.00", "50000.00"));
    }

    @Test
    void endsWithARefusal() {
        Revision revision = asked(RevisionType.EXTENSION, false);
        revision.ruled(new Ruling("decideOnRevision", "RevisionDecision.REFUSE", "No", "official", NOW), true);

        assertThat(revision.state()).isEqualTo(RevisionState.REFUSED);
        assertThat(Refused.type(() -> revision.applied(2, List.of(), 1, NOW))).isEqualTo("revision-settled");
    }

    @Test
    void tellsTheDonorOfEveryChangeOfStatus() { // R14.9
        assertThat(routed(RevisionType.SUSPENSION, true, RevisionRoute.AUTHORITY)
                        .donorPart())
                .isEqualTo(DonorPart.NOTICE);
    }

    @ParameterizedTest
    @CsvSource({
        "true, AUTHORITY, CONSENT",
        "true, SUBSTANTIVE, CONSENT",
        "true, OFFICIAL, NONE",
        "true, MANAGER_AND_FINANCE, NONE",
        "false, AUTHORITY, NONE"
    })
    void asksTheDonorOnlyWhereTheAgreementDemandsItOfALargeRevision(
            boolean demanded, RevisionRoute route, DonorPart part) {
        assertThat(routed(RevisionType.BUDGET_SHIFT, demanded, route).donorPart())
                .isEqualTo(part);
    }

    @Test
    void countsMovesAnewOnlyFromAnApprovalOfTheWhole() { // R14.4
        assertThat(applied(RevisionType.BUDGET_SHIFT, RevisionRoute.AUTHORITY).isApprovalOfTheWhole())
                .isTrue();
        assertThat(applied(RevisionType.BUDGET_SHIFT, RevisionRoute.OFFICIAL).isApprovalOfTheWhole())
                .isFalse();
        assertThat(applied(RevisionType.SUSPENSION, RevisionRoute.AUTHORITY).isApprovalOfTheWhole())
                .isFalse();
    }

    private static Revision applied(RevisionType type, RevisionRoute route) {
        Revision revision = routed(type, false, route);
        revision.applied(2, List.of(), 1, NOW);
        return revision;
    }

    private static Revision routed(RevisionType type, boolean demanded, RevisionRoute route) {
        Revision revision = asked(type, demanded);
        revision.routed(new RevisionFacts(BigDecimal.ZERO, 0, 7, 0, false, BigDecimal.ONE), route);
        return revision;
    }

    private static Revision asked(RevisionType type, boolean demanded) {
        RequestRevision example = RequestRevision.example();
        RequestRevision asked = new RequestRevision(
                type, "What", "Why", example.newEnd(), List.of(), false, false, false, false, demanded);
        return new Revision(DOCUMENT, 1, asked, "manager", NOW);
    }
}
