package org.tricycle.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.formulation.DocumentFixture;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.Refused;

class RequestGateTest {

    private static final ProjectDocument DOCUMENT = DocumentFixture.submitted(1);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    @Test
    void takesAnExtensionToALaterDay() {
        assertThatCode(() -> check(RevisionType.EXTENSION, END.plusDays(1), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnExtensionThatExtendsNothing() {
        assertThat(Refused.faults(() -> check(RevisionType.EXTENSION, END, List.of())))
                .containsExactly("/newEnd violation.new-end-missing");
        assertThat(Refused.faults(() -> check(RevisionType.EXTENSION, null, List.of())))
                .containsExactly("/newEnd violation.new-end-missing");
    }

    @Test
    void refusesAnEarlierEnd() {
        assertThat(Refused.faults(() -> check(RevisionType.SUBSTANTIVE, END.minusDays(1), List.of())))
                .containsExactly("/newEnd violation.end-moves-back");
    }

    @ParameterizedTest
    @EnumSource(
            value = RevisionType.class,
            names = {"REPHASING", "BUDGET_SHIFT"})
    void refusesABudgetThatStaysAsItIs(RevisionType type) {
        assertThat(Refused.faults(() -> check(type, END, DOCUMENT.budgetLines())))
                .containsExactly("/budgetLines violation.new-budget-missing");
    }

    @ParameterizedTest
    @EnumSource(
            value = RevisionType.class,
            names = {"SUSPENSION", "RESUMPTION", "TERMINATION"})
    void asksForNoFiguresWhereOnlyTheStatusChanges(RevisionType type) {
        assertThatCode(() -> check(type, END, DOCUMENT.budgetLines())).doesNotThrowAnyException();
    }

    private static void check(RevisionType type, @Nullable LocalDate end, List<BudgetLine> lines) {
        RequestGate.check(
                new RequestRevision(type, "What", "Why", end, lines, false, false, false, false, false), DOCUMENT);
    }
}
