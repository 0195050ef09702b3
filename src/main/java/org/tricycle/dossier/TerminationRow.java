package org.tricycle.dossier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tricycle.revision.Termination;

/** How a project ended early. */
public record TerminationRow(
        String achievements,
        String unfinished,
        String lessons,
        @Nullable BigDecimal expenditure,
        @Nullable BigDecimal balanceReturned,
        @Nullable String statement) {

    static TerminationRow of(Termination termination) {
        return new TerminationRow(
                termination.achievements(),
                termination.unfinished(),
                termination.lessons(),
                termination.expenditure(),
                termination.balanceReturned(),
                termination.statement());
    }
}
