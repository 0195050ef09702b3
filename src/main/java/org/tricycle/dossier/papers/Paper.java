package org.tricycle.dossier.papers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was stored about a project.
 *
 * @param number tells papers of a kind apart: {@code 2.1} for the first revision of the second; empty where there is only one
 * @param state what became of it, or null
 * @param by user name of whoever stored it, or null where it is read without names
 * @param at when, or null where that is not kept
 * @param content a record whose fields have labels, like those of a command
 */
public record Paper(
        PaperKind kind,
        String number,
        @Nullable Enum<?> state,
        @Nullable String by,
        @Nullable Instant at,
        Record content) {}
