package org.tricycle.inbox;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as its desk shows it.
 *
 * @param row business data
 * @param formKey page path of its form
 * @param command name of the command that answers it
 * @param schema where the command's schema is described
 * @param open whether it can still be answered
 * @param draft the reader's own draft, or null
 * @param prefill what the form starts with, or null for a reader who may not answer: a group’s draft is nobody else’s to see
 * @param actions what the reader may do: {@code claim}, {@code unclaim}, {@code delegate}, {@code draft}, {@code complete}; {@code declare} instead of the last two while
 *     a declaration is due
 * @param declarationDue whether the reader has first to declare to have no conflict of interest; draft and prefill are withheld
 */
public record TaskDetails(
        TaskRow row,
        String formKey,
        String command,
        String schema,
        boolean open,
        @Nullable JsonObject draft,
        long draftVersion,
        @Nullable JsonObject prefill,
        List<String> actions,
        boolean declarationDue) {}
