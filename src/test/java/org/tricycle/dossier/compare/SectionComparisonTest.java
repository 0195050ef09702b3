package org.tricycle.dossier.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.formulation.DocumentFixture.aDocument;
import static org.tricycle.formulation.DocumentFixture.line;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.formulation.Outcome;
import org.tricycle.platform.Messages;
import org.tricycle.platform.command.ChoiceList;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.form.FormTexts;

/** R15.1: versions are compared section by section, as they read. */
class SectionComparisonTest {

    private final DraftProjectDocument example = DraftProjectDocument.example();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void findsNothingBetweenAVersionAndItself(String language) {
        assertThat(compare(example, example, language))
                .hasSize(DraftProjectDocument.class.getRecordComponents().length)
                .allSatisfy(section -> assertThat(section.difference()).isEqualTo(Difference.SAME));
    }

    @Test
    void tellsRowsThatChangedCameAndWent() {
        DraftProjectDocument before = aDocument()
                .budgeted("60.00", line(2026, "10.00"), line(2026, "20.00"), line(2027, "30.00"))
                .draft();
        DraftProjectDocument after = aDocument()
                .budgeted("65.00", line(2026, "10.00"), line(2026, "25.00"), line(2027, "30.00"), line(2027, "5.00"))
                .draft();

        assertThat(differences(before, after)).containsExactly("SAME", "CHANGED", "SAME", "ADDED");
        assertThat(differences(after, before)).containsExactly("SAME", "CHANGED", "SAME", "REMOVED");
        ComparedSection budget = section(compare(before, after, "en"), "budgetLines");
        assertThat(budget.columns()).contains("Year", "Amount");
        assertThat(budget.rows().get(1).cells())
                .anySatisfy(cell -> assertThat(cell).extracting(Run::difference).contains(Difference.ADDED));
    }

    @Test
    void comparesWhatIsNestedByNameAndValue() {
        Outcome first = example.outcomes().get(0);
        Outcome renamed = new Outcome("Informal workers earn much more", first.indicators(), first.outputs());
        List<ComparedSection> sections =
                compare(example, aDocument().with(List.of(renamed)).draft(), "en");

        assertThat(sections.stream()
                        .filter(section -> section.difference() != Difference.SAME)
                        .map(ComparedSection::name))
                .containsExactly("outcomes");
        assertThat(section(sections, "outcomes").rows())
                .filteredOn(row -> row.difference() != Difference.SAME)
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get(0)).containsExactly(new Run(Difference.SAME, "Outcome")));
    }

    private static List<String> differences(DraftProjectDocument before, DraftProjectDocument after) {
        return section(compare(before, after, "en"), "budgetLines").rows().stream()
                .map(row -> row.difference().name())
                .toList();
    }

    private static ComparedSection section(List<ComparedSection> sections, String name) {
        return sections.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<ComparedSection> compare(
            DraftProjectDocument before, DraftProjectDocument after, String language) {
        FormTexts texts =
                new FormTexts(new Messages(), ChoiceLists.of(new Codes("countries")), Locale.forLanguageTag(language));
        return SectionComparison.of(before, after, texts);
    }

    private record Codes(String name) implements ChoiceList {

        @Override
        public boolean contains(String value) {
            return true;
        }

        @Override
        public List<Option> options(Locale language) {
            return List.of();
        }

        @Override
        public String label(String value, Locale language) {
            return value;
        }
    }
}
