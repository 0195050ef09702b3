package org.tricycle.dossier.compare;

import java.util.List;
import java.util.stream.Stream;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.CommandModel;
import org.tricycle.platform.form.FormTexts;
import org.tricycle.platform.form.RecordText;
import org.tricycle.platform.form.RecordText.Cell;
import org.tricycle.platform.form.RecordText.Part;

/** Compares two documents as they read in one language (R15.1). */
final class SectionComparison {

    private final DraftProjectDocument before;
    private final DraftProjectDocument after;
    private final FormTexts texts;

    private SectionComparison(DraftProjectDocument before, DraftProjectDocument after, FormTexts texts) {
        this.before = before;
        this.after = after;
        this.texts = texts;
    }

    /** All sections, in the order of the document. */
    static List<ComparedSection> of(DraftProjectDocument before, DraftProjectDocument after, FormTexts texts) {
        SectionComparison comparison = new SectionComparison(before, after, texts);
        return CommandModel.of(DraftProjectDocument.class).fields().stream()
                .map(comparison::section)
                .toList();
    }

    private ComparedSection section(CommandField field) {
        List<Part> old = RecordText.of(before, field, texts);
        List<Part> young = RecordText.of(after, field, texts);
        List<String> columns = columns(old.isEmpty() ? young : old);
        List<ComparedRow> rows = columns.isEmpty() ? text(old, young) : Rows.of(rows(old), rows(young));
        return new ComparedSection(
                field.name(),
                texts.messages().text(texts.language(), field.labelKey()),
                difference(rows),
                columns,
                rows);
    }

    private static List<ComparedRow> text(List<Part> old, List<Part> young) {
        if (old.isEmpty() && young.isEmpty()) {
            return List.of();
        }
        List<Run> words = Words.of(read(old), read(young));
        return List.of(new ComparedRow(difference(words), List.of(words)));
    }

    private static String read(List<Part> parts) {
        return parts.isEmpty() ? "" : parts.get(0).text();
    }

    private static Difference difference(List<?> fared) {
        List<Difference> found = fared.stream()
                .map(one -> one instanceof Run run ? run.difference() : ((ComparedRow) one).difference())
                .distinct()
                .toList();
        if (found.isEmpty()) {
            return Difference.SAME;
        }
        return found.size() == 1 ? found.get(0) : Difference.CHANGED;
    }

    /** Those of a single table; what is nested is told as a name and a value; a text has none. */
    private List<String> columns(List<Part> parts) {
        if (parts.size() == 1 && parts.get(0).is("TABLE")) {
            return parts.get(0).columns().stream().map(Cell::text).toList();
        }
        boolean text = parts.stream().allMatch(part -> part.is("PAIR") || part.is("PARAGRAPHS"));
        return text
                ? List.of()
                : Stream.of("compare.what", "compare.value").map(this::said).toList();
    }

    private String said(String key) {
        return texts.messages().text(texts.language(), key);
    }

    private static List<List<String>> rows(List<Part> parts) {
        boolean plain = parts.size() == 1 && parts.get(0).is("TABLE");
        return parts.stream().flatMap(part -> plain ? cells(part) : named(part)).toList();
    }

    private static Stream<List<String>> cells(Part table) {
        return table.rows().stream().map(row -> row.stream().map(Cell::text).toList());
    }

    private static Stream<List<String>> named(Part part) {
        if (part.rows().isEmpty()) {
            return Stream.of(List.of(part.label(), part.text()));
        }
        return cells(part).map(row -> List.of(part.label(), String.join(" · ", row)));
    }
}
