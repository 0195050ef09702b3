package org.tricycle.platform.workbook;

import java.util.List;

/**
 * What the rows of a sheet say.
 *
 * @param taken rows that can be taken as they are
 * @param rejected rows that cannot, with the reasons
 * @param ignored titles of columns that mean nothing here
 */
public record SheetRows<R extends Record>(List<Taken<R>> taken, List<Rejected> rejected, List<String> ignored) {

    /**
     * A row that can be taken.
     *
     * @param row number as the spreadsheet shows it
     */
    public record Taken<R extends Record>(int row, R value) {}

    /**
     * A row that cannot.
     *
     * @param row number as the spreadsheet shows it
     * @param reasons in the reader's language
     */
    public record Rejected(int row, List<String> reasons) {}

    public SheetRows {
        taken = List.copyOf(taken);
        rejected = List.copyOf(rejected);
        ignored = List.copyOf(ignored);
    }

    /** The rows that can be taken, in their order. */
    public List<R> values() {
        return taken.stream().map(Taken::value).toList();
    }
}
