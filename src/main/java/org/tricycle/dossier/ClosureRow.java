package org.tricycle.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.closure.Closure;
import org.tricycle.closure.ClosureCheck;
import org.tricycle.closure.ClosureFile;
import org.tricycle.closure.ClosureGap;
import org.tricycle.closure.ClosureStep;
import org.tricycle.closure.FinancialCheck;

/**
 * How the project ends: steps, what was missing and what became of it, and the checklists with which it was closed.
 *
 * @param checks empty until operations are closed
 * @param financialChecks empty until finances are closed
 * @param balanceReturned US$, null until finances are closed
 */
public record ClosureRow(
        List<ClosureStep> steps,
        List<ClosureGap> gaps,
        List<ClosureCheck> checks,
        List<FinancialCheck> financialChecks,
        @Nullable BigDecimal balanceReturned) {

    static ClosureRow of(Optional<ClosureFile> file, Optional<Closure> closure) {
        return new ClosureRow(
                file.map(ClosureFile::steps).orElse(List.of()),
                file.map(ClosureFile::gaps).orElse(List.of()),
                closure.map(Closure::checks).orElse(List.of()),
                closure.map(Closure::financialChecks).orElse(List.of()),
                closure.flatMap(Closure::balanceReturned).orElse(null));
    }

    /** Nothing has happened yet. */
    public boolean isBlank() {
        return steps.isEmpty() && gaps.isEmpty() && checks.isEmpty();
    }
}
