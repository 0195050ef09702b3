package org.tricycle.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.approval.Appeal;
import org.tricycle.approval.AppealState;
import org.tricycle.approval.ApprovalLevel;

/**
 * A rejection and the appeal against it.
 *
 * @param authority who decides, or null where no appeal is possible
 * @param reason the authority's words, or null
 */
public record AppealRow(
        Instant openedAt,
        AppealState state,
        @Nullable ApprovalLevel authority,
        @Nullable String grounds,
        @Nullable String reason) {

    static AppealRow of(Appeal appeal) {
        return new AppealRow(appeal.openedAt(), appeal.state(), appeal.authority(), appeal.grounds(), appeal.reason());
    }
}
