package org.tricycle.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Project;

/**
 * Delivery of a unit, an office, a project or all together over some days, as the ledger says it now.
 *
 * @param code of the unit or project; {@code TOTAL} for all together
 * @param rate per cent; null when nothing was allocated
 * @param overAllocation more was spent than allocated
 * @param illustrative figures of the project were invented for demonstration
 */
public record FigureRow(
        String code,
        String name,
        BigDecimal allocation,
        BigDecimal expenditure,
        BigDecimal obligations,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal withObligations,
        @Nullable BigDecimal cumulative,
        boolean overAllocation,
        boolean illustrative) {

    /** A project's code as it stands in addresses. */
    public String address() {
        return code.replace('/', '-');
    }

    static FigureRow of(Project project, DeliverySums sums, DeliveryPolicy policy) {
        return of(project.code().value(), project.title(), project.illustrative(), sums, policy);
    }

    static FigureRow of(String code, String name, DeliverySums sums, DeliveryPolicy policy) {
        return of(code, name, false, sums, policy);
    }

    private static FigureRow of(
            String code, String name, boolean illustrative, DeliverySums sums, DeliveryPolicy policy) {
        return new FigureRow(
                code,
                name,
                sums.allocation(),
                sums.expenditure(),
                sums.obligations(),
                sums.rate().orElse(null),
                sums.withObligations().orElse(null),
                sums.cumulative().orElse(null),
                policy.flags(sums.rate(), Optional.empty()).contains(DeliveryFlag.OVER_ALLOCATION),
                illustrative);
    }
}
