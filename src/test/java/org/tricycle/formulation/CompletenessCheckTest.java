package org.tricycle.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tricycle.formulation.DocumentFixture.NOW;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R2.13, R2.15: what a file needs before appraisal. */
class CompletenessCheckTest {

    private static final List<ReturnItem> LIST = List.of(new ReturnItem("Budget", "The posts are not costed."));

    private final ProjectDocument document = DocumentFixture.submitted(1);

    @Test
    void returnsAFileOnlyWithAList() {
        assertThatThrownBy(() -> check(false, List.of(), "quality")).hasMessageContaining("return-list-missing");
        assertThat(check(false, LIST, "quality").items()).isEqualTo(LIST);
    }

    @Test
    void passesAFileOnlyWithoutAList() {
        assertThatThrownBy(() -> check(true, LIST, "quality")).hasMessageContaining("return-list-left");
        assertThat(check(true, List.of(), "quality").isPassed()).isTrue();
    }

    @Test
    void letsNobodyCheckADocumentOfTheirOwn() {
        assertThatThrownBy(() -> check(true, List.of(), document.author())).hasMessageContaining("own-document");
    }

    @Test
    void namesTheSectionsThatAreLeftOut() {
        DraftProjectDocument shortForm =
                DocumentFixture.aDocument().inShortForm().draft();

        assertThat(SectionGaps.of(shortForm, Set.of())).isEmpty();
        assertThat(SectionGaps.of(shortForm, Set.of(DocumentSection.RISKS))).containsExactly(DocumentSection.RISKS);
        assertThat(SectionGaps.of(DocumentFixture.aDocument().draft(), Set.of(DocumentSection.values())))
                .isEmpty();
    }

    private CompletenessCheck check(boolean passed, List<ReturnItem> items, String person) {
        return new CompletenessCheck(document, new CheckCompleteness(passed, items), person, NOW);
    }
}
