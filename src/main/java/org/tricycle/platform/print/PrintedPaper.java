package org.tricycle.platform.print;

import java.util.List;
import java.util.Locale;
import org.tricycle.platform.form.RecordText;

/**
 * A paper in the words of its reader, ready to be set.
 *
 * @param title what it is: {@code Project document, version 2}
 * @param subject what it is about, above the title
 * @param facts what stands at its head
 * @param warnings what a reader has to know first; empty as a rule
 * @param footer stands at the foot of every page
 */
public record PrintedPaper(
        Locale language,
        String title,
        String subject,
        List<Fact> facts,
        List<String> warnings,
        List<Section> sections,
        List<String> footer) {

    /** One label with its value; empty values are left out. */
    public record Fact(String label, String text) {}

    /**
     * Parts under one heading.
     *
     * @param title empty where the parts have headings enough
     * @param note stands small below the heading; may be empty
     */
    public record Section(String title, String note, List<RecordText.Part> parts) {}
}
