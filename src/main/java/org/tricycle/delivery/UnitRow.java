package org.tricycle.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.UnitKind;

/**
 * A unit or office with what was last recorded about it.
 *
 * @param place country or region of an office, or null
 * @param heads names of the people responsible
 * @param snapshots the last twelve months, oldest first
 */
public record UnitRow(
        String code,
        UnitKind kind,
        String name,
        @Nullable String place,
        List<String> heads,
        List<SnapshotRow> snapshots) {

    public UnitRow {
        heads = List.copyOf(heads);
        snapshots = List.copyOf(snapshots);
    }

    /** The snapshots of the last month, one for each source of money; empty when there is none. */
    public List<SnapshotRow> latest() {
        return snapshots.isEmpty()
                ? List.of()
                : snapshots.stream()
                        .filter(row -> row.month()
                                .equals(snapshots.get(snapshots.size() - 1).month()))
                        .toList();
    }

    /** The snapshots of one source of money, oldest first. */
    public List<SnapshotRow> history(FundingSource source) {
        return snapshots.stream().filter(row -> row.source() == source).toList();
    }
}
