package org.tricycle.dossier.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two texts word by word. */
final class Words {

    /** Spaces belong to the word before them, so that a run reads as it was written. */
    private static final Pattern WORD_END = Pattern.compile("(?<=\\s)(?=\\S)");

    private Words() {}

    /** The words of both in one order; neighbours that fared alike are one run, and nothing is said of an empty text. */
    static List<Run> of(String before, String after) {
        List<String> old = split(before);
        List<String> young = split(after);
        List<Run> runs = new ArrayList<>();
        int told = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            add(runs, Difference.SAME, old.subList(told, delta.getSource().getPosition()));
            add(runs, Difference.REMOVED, delta.getSource().getLines());
            add(runs, Difference.ADDED, delta.getTarget().getLines());
            told = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Difference.SAME, old.subList(told, old.size()));
        return List.copyOf(runs);
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(WORD_END.split(text));
    }

    private static void add(List<Run> runs, Difference difference, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(difference, String.join("", words)));
        }
    }
}
