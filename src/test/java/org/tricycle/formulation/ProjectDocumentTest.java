package org.tricycle.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tricycle.formulation.DocumentFixture.AUTHOR;
import static org.tricycle.formulation.DocumentFixture.CODE;
import static org.tricycle.formulation.DocumentFixture.NOW;
import static org.tricycle.formulation.DocumentFixture.aDocument;
import static org.tricycle.formulation.DocumentFixture.demanding;
import static org.tricycle.formulation.DocumentFixture.line;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Refusal;

/** R2.4: a version never changes and carries the hash of its canonical text. */
class ProjectDocumentTest {

    @Test
    void keepsWhatWasSubmitted() {
        ProjectDocument document = submit(aDocument());

        assertThat(document.content()).isEqualTo(DraftProjectDocument.example());
        assertThat(document.documentVersion()).isEqualTo(1);
        assertThat(document.author()).isEqualTo(AUTHOR);
    }

    @Test
    void carriesTheHashOfItsCanonicalText() {
        ProjectDocument document = submit(aDocument());

        assertThat(document.hash()).matches("[0-9a-f]{64}");
        assertThat(document.isIntact()).isTrue();
        assertThat(document.canonicalText())
                .startsWith("project=GHA/26/01/NLD\nversion=1\nsummary=")
                .contains("total=1000000.00\n", "objectives/EMPLOYMENT=60.00\n", "outcomes/0/outputs/1/title=");
    }

    /** A version of the time before indicators had details keeps its text, and so its hash. */
    @Test
    void writesABriefResultAsItWasWrittenBefore() {
        Outcome brief = new Outcome(
                "Income",
                List.of(Indicator.brief("Median income", "US$ 60", "US$ 90")),
                List.of(new Output("Training", List.of(Indicator.brief("Certificates", null, "4,000")), List.of())));
        DraftProjectDocument content = aDocument().with(List.of(brief)).draft();

        assertThat(ProjectDocument.submit(CODE, 1, content, new DocumentDemands(true, Set.of()), AUTHOR, NOW)
                        .canonicalText())
                .contains("""
                        outcomes/0/title=Income
                        outcomes/0/indicator=Median income
                        outcomes/0/baseline=US$ 60
                        outcomes/0/target=US$ 90
                        outcomes/0/outputs/0/title=Training
                        outcomes/0/outputs/0/indicator=Certificates
                        outcomes/0/outputs/0/target=4,000
                        total=""");
    }

    @Test
    void writesEveryDetailOfAResult() {
        assertThat(submit(aDocument()).canonicalText())
                .contains("""
                        outcomes/0/target=90
                        outcomes/0/unit=US$ a month
                        outcomes/0/meansOfVerification=Survey of the two districts by the statistical service, once a year
                        outcomes/0/disaggregation=SEX,AGE,DISABILITY
                        outcomes/0/milestones/0/due=2026-12-31
                        outcomes/0/milestones/0/value=75
                        """)
                .contains("outcomes/0/outputs/1/activities/0=Train workers in the skills that the plans name\n");
    }

    @Test
    void hashesTheSameContentToTheSameAndOtherContentToAnother() {
        String hash = submit(aDocument()).hash();

        assertThat(submit(aDocument()).hash()).isEqualTo(hash);
        assertThat(submit(aDocument().reserving("40000.01")).hash()).isNotEqualTo(hash);
        assertThat(submit(aDocument().until("2027-06-29")).hash()).isNotEqualTo(hash);
    }

    @Test
    void writesAmountsWithTwoDecimals() {
        DocumentFixture document =
                aDocument().budgeted("10", line(2026, "10.0")).reserving("1");

        assertThat(submit(document).canonicalText()).contains("total=10.00\n", "budgetLines/0/amount=10.00\n");
        assertThat(submit(document).total()).hasToString("10.00");
    }

    @Test
    void keepsALineBreakFromLookingLikeAnotherValue() {
        Outcome tricky = new Outcome(
                "A\nB=\\n",
                DraftProjectDocument.example().outcomes().get(0).indicators(),
                DraftProjectDocument.example().outcomes().get(0).outputs());

        assertThat(submit(aDocument().with(List.of(tricky))).canonicalText())
                .contains("outcomes/0/title=A\\nB=\\\\n\n");
    }

    @Test
    void refusesAnIncompleteDocumentNamingEveryGap() {
        assertThatThrownBy(() -> submit(aDocument().with(List.of()).reserving("0")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .hasSize(2));
    }

    private static ProjectDocument submit(DocumentFixture document) {
        return ProjectDocument.submit(CODE, 1, document.draft(), demanding(true), AUTHOR, NOW);
    }
}
