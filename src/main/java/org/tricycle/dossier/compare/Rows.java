package org.tricycle.dossier.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compares rows of cells: what stayed, came, went, or reads otherwise in its place. */
final class Rows {

    private final List<ComparedRow> compared = new ArrayList<>();

    private Rows() {}

    static List<ComparedRow> of(List<List<String>> before, List<List<String>> after) {
        Rows rows = new Rows();
        int told = 0;
        for (AbstractDelta<List<String>> delta : DiffUtils.diff(before, after).getDeltas()) {
            rows.alike(before.subList(told, delta.getSource().getPosition()), Difference.SAME);
            rows.otherwise(delta.getSource().getLines(), delta.getTarget().getLines());
            told = delta.getSource().getPosition() + delta.getSource().size();
        }
        rows.alike(before.subList(told, before.size()), Difference.SAME);
        return List.copyOf(rows.compared);
    }

    /** Rows in each other's place are the same row with other cells; what is left over on one side went or came. */
    private void otherwise(List<List<String>> gone, List<List<String>> come) {
        int pairs = Math.min(gone.size(), come.size());
        for (int i = 0; i < pairs; i++) {
            pair(gone.get(i), come.get(i));
        }
        alike(gone.subList(pairs, gone.size()), Difference.REMOVED);
        alike(come.subList(pairs, come.size()), Difference.ADDED);
    }

    private void pair(List<String> before, List<String> after) {
        int width = Math.max(before.size(), after.size());
        compared.add(new ComparedRow(
                Difference.CHANGED,
                IntStream.range(0, width)
                        .mapToObj(place -> Words.of(cell(before, place), cell(after, place)))
                        .toList()));
    }

    private static String cell(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }

    private void alike(List<List<String>> rows, Difference difference) {
        rows.forEach(row -> compared.add(new ComparedRow(
                difference, row.stream().map(cell -> run(cell, difference)).toList())));
    }

    private static List<Run> run(String cell, Difference difference) {
        return cell.isEmpty() ? List.of() : List.of(new Run(difference, cell));
    }
}
