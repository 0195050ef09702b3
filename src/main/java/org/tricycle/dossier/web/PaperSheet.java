package org.tricycle.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.form.RecordText;

/**
 * A paper in the words of its reader.
 *
 * @param state what became of it, or null
 * @param origin who stored it when, or empty
 * @param print address of the paper as PDF, or null where it is not printed
 * @param open unfolded at first
 */
public record PaperSheet(
        String title,
        @Nullable String state,
        String origin,
        List<RecordText.Part> parts,
        @Nullable String print,
        boolean open) {}
