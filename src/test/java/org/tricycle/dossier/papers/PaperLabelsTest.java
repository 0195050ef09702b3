package org.tricycle.dossier.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.platform.Messages;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.CommandModel;
import org.tricycle.platform.command.FieldKind;

/** Whatever lies on a paper can be read in every language. */
class PaperLabelsTest {

    private static final List<Class<? extends Record>> CONTENTS = List.of(
            PreparationPapers.MandateNote.class,
            PreparationPapers.RequestRuling.class,
            PreparationPapers.SeedMoneyFile.class,
            PreparationPapers.ConceptFile.class,
            ConsultationRecord.class,
            AppraisalPapers.RoundFile.class,
            AppraisalPapers.ReviewFile.class,
            AppraisalPapers.ConflictFile.class,
            AppraisalPapers.ConditionFile.class,
            MoneyPapers.BidFile.class,
            OperationPapers.ReportFile.class,
            OperationPapers.BottleneckFile.class,
            OperationPapers.RevisionFile.class,
            OperationPapers.SuspensionFile.class,
            EvaluationPapers.PlanFile.class,
            EvaluationPapers.EvaluationReport.class);

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void everyFieldOfEveryContentHasALabel(String language) {
        Set<String> missing = new TreeSet<>();
        CONTENTS.forEach(content -> collect(CommandModel.of(content), Locale.forLanguageTag(language), missing));

        assertThat(missing).isEmpty();
    }

    private static void collect(CommandModel model, Locale language, Set<String> missing) {
        for (CommandField field : model.fields()) {
            require(field.labelKey(), language, missing);
            CommandField inner = field.kind() == FieldKind.LIST ? field.element() : field;
            if (inner.kind() == FieldKind.RECORD) {
                require(inner.fields().name(), language, missing, field.kind() == FieldKind.LIST);
                collect(inner.fields(), language, missing);
            }
        }
    }

    private static void require(String key, Locale language, Set<String> missing, boolean needed) {
        if (needed) {
            require(key, language, missing);
        }
    }

    private static void require(String key, Locale language, Set<String> missing) {
        if (new Messages().find(language, key).isEmpty()) {
            missing.add(key);
        }
    }

    @Test
    void reviewsAndConflictsAreForThoseWhoJudge() { // rules.md §4
        assertThat(List.of(PaperKind.values()).stream().filter(PaperKind::isOfAppraisers))
                .containsExactly(PaperKind.REVIEW, PaperKind.EVALUABILITY_REVIEW, PaperKind.DECLARED_CONFLICT);
    }
}
