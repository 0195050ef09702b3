package org.tricycle.formulation;

import java.util.ArrayList;
import java.util.List;

/** Lists as numbered rows of a table. */
final class Rows {

    /** Makes the row of a value in its place, from 0. */
    @FunctionalInterface
    interface Numbering<V, R> {
        R row(int place, V value);
    }

    private Rows() {}

    static <V, R> List<R> of(List<V> values, Numbering<V, R> numbering) {
        List<R> rows = new ArrayList<>();
        for (V value : values) {
            rows.add(numbering.row(rows.size(), value));
        }
        return rows;
    }
}
