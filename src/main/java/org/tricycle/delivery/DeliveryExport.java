package org.tricycle.delivery;

import org.tricycle.platform.CsvTable;

/** Delivery as a table for spreadsheets: the figures of the period, then the snapshots of its months. */
public final class DeliveryExport {

    private DeliveryExport() {}

    /** Column names are the members of the JSON answer; an undefined rate is an empty cell. */
    public static String csv(PortfolioDelivery delivery) {
        CsvTable table = new CsvTable()
                .row(
                        "code",
                        "name",
                        "from",
                        "to",
                        "month",
                        "source",
                        "allocation",
                        "expenditure",
                        "obligations",
                        "rate",
                        "withObligations",
                        "cumulative",
                        "elapsed",
                        "expected",
                        "gap",
                        "forecast",
                        "alert");
        delivery.rows().forEach(row -> add(table, delivery, row));
        add(table, delivery, delivery.total());
        delivery.units().forEach(unit -> unit.history(delivery.source()).forEach(row -> add(table, unit, row)));
        return table.toString();
    }

    private static void add(CsvTable table, PortfolioDelivery delivery, FigureRow row) {
        table.row(
                row.code(),
                row.name(),
                delivery.from(),
                delivery.to(),
                null,
                delivery.source(),
                row.allocation(),
                row.expenditure(),
                row.obligations(),
                row.rate(),
                row.withObligations(),
                row.cumulative(),
                null,
                null,
                null,
                null,
                null);
    }

    private static void add(CsvTable table, UnitRow unit, SnapshotRow row) {
        table.row(
                unit.code(),
                unit.name(),
                null,
                null,
                row.month(),
                row.source(),
                row.allocation(),
                row.expenditure(),
                row.obligations(),
                row.rate(),
                row.withObligations(),
                row.cumulative(),
                row.elapsed(),
                row.expected(),
                row.gap(),
                row.forecast(),
                row.alert());
    }
}
