package org.tricycle.dossier.compare;

import java.util.List;

/**
 * A section of the document in two versions.
 *
 * @param name name of the document's member
 * @param label what the section is called
 * @param columns headings of the cells; empty for a text, which is one row of one cell
 * @param rows in the order of the newer version, with what was removed where it stood
 */
public record ComparedSection(
        String name, String label, Difference difference, List<String> columns, List<ComparedRow> rows) {

    /** It is told in rows. */
    public boolean isTable() {
        return !columns.isEmpty();
    }

    /** The words of a text; empty where neither version has one. */
    public List<Run> text() {
        return rows.isEmpty() ? List.of() : rows.get(0).cells().get(0);
    }
}
