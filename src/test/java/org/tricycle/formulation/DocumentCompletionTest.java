package org.tricycle.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R2.19: what the short form left out is added, and nothing else changes. */
class DocumentCompletionTest {

    private static final DocumentCompletion COMPLETION = new DocumentCompletion(
            "Two floods in five years.",
            "Tools keep traders in trade.",
            List.of(new Risk("Tools are sold.", Level.LOW, Level.LOW, "They are marked.")),
            "Two members of each group.",
            "The district pays.",
            "Three sections more.");

    private final DraftProjectDocument shortForm =
            DocumentFixture.aDocument().inShortForm().draft();

    @Test
    void leavesFiguresAndResultsAsApproved() {
        DraftProjectDocument full = COMPLETION.applyTo(shortForm);

        assertThat(full)
                .usingRecursiveComparison()
                .ignoringFields(
                        "problemAnalysis",
                        "theoryOfChange",
                        "risks",
                        "constituentsInvolvement",
                        "sustainability",
                        "changesMade")
                .isEqualTo(shortForm);
    }

    @Test
    void fillsEverySectionThatTheShortFormLeavesOutAndNoResults() {
        Set<DocumentSection> all = EnumSet.allOf(DocumentSection.class);

        assertThat(SectionGaps.of(shortForm, all)).containsExactlyElementsOf(all);
        assertThat(SectionGaps.of(COMPLETION.applyTo(shortForm), all))
                .containsExactly(DocumentSection.RESULTS_MATRIX, DocumentSection.BUDGET_GRID);
    }

    @Test
    void asksAChangeOfFiguresForNoSectionThatWasApprovedWithoutIt() {
        DocumentDemands demands = DocumentFixture.demanding(true);
        DocumentDemands eased = demands.without(SectionGaps.of(shortForm, demands.sections()));

        assertThat(eased.sections()).isEmpty();
        assertThat(eased.independentDue()).isTrue();
        DraftProjectDocument complete = DocumentFixture.aDocument().draft();
        assertThat(demands.without(SectionGaps.of(complete, demands.sections())).sections())
                .containsExactlyInAnyOrder(DocumentSection.values());
    }
}
