package org.tricycle.formulation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which sections that its track asks for a document leaves out (R2.15). */
final class SectionGaps {

    private SectionGaps() {}

    /** In the order of the document. */
    static List<DocumentSection> of(DraftProjectDocument document, Collection<DocumentSection> required) {
        return required.stream()
                .filter(section -> isMissing(document, section))
                .sorted()
                .toList();
    }

    private static boolean isMissing(DraftProjectDocument document, DocumentSection section) {
        return switch (section) {
            case THEORY_OF_CHANGE -> isBlank(document.theoryOfChange());
            case RESULTS_MATRIX -> !MatrixGate.isFull(document);
            case BUDGET_GRID -> !GridGate.isFull(document);
            case RISKS -> document.risks().isEmpty();
            case SUSTAINABILITY -> isBlank(document.sustainability());
        };
    }

    /** The member of the command that a section is. */
    static String pointer(DocumentSection section) {
        return switch (section) {
            case THEORY_OF_CHANGE -> "/theoryOfChange";
            case RESULTS_MATRIX -> "/outcomes";
            case BUDGET_GRID -> "/budgetLines";
            case RISKS -> "/risks";
            case SUSTAINABILITY -> "/sustainability";
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
