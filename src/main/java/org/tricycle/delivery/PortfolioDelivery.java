package org.tricycle.delivery;

import java.time.LocalDate;
import java.util.List;
import org.tricycle.organisation.UnitKind;

/**
 * Delivery of all units, or of all offices.
 *
 * @param rows the ledger's sums from the first to the last day, by unit or office
 * @param total the ratio of their sums
 * @param units with the stored snapshots of the months that ended between the two days
 */
public record PortfolioDelivery(
        LocalDate from,
        LocalDate to,
        UnitKind by,
        FundingSource source,
        List<FigureRow> rows,
        FigureRow total,
        List<UnitRow> units) {}
