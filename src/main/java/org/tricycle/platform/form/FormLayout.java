package org.tricycle.platform.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lays a form out from top to bottom. */
final class FormLayout {

    private static final Pattern LATER_ROW = Pattern.compile("/[1-9]\\d*(/|$)");

    private final FormTexts texts;
    private final Map<String, String> faults;
    private final ArrayList<FormNode> nodes = new ArrayList<>();

    private FormLayout(FormTexts texts, Map<String, String> faults) {
        this.texts = texts;
        this.faults = faults;
    }

    static List<FormNode> of(List<FormPart> parts, FormTexts texts, Map<String, String> faults) {
        FormLayout layout = new FormLayout(texts, faults);
        parts.forEach(part -> layout.place(part, "/" + part.field().name()));
        return layout.nodes;
    }

    private void place(FormPart part, String path) {
        if (part instanceof FormRows rows) {
            rows(rows, path);
        } else if (part instanceof FormGroup group) {
            group(group, path, texts.label(group.field()), false);
        } else {
            add(FormNode.Shape.FIELD, part, path, texts.label(part.field()), false);
        }
    }

    private void rows(FormRows rows, String path) {
        add(FormNode.Shape.ROWS_START, rows, path, texts.label(rows.field()), false);
        for (int number = 0; number < rows.rows().size(); number++) {
            row(rows, number, path + "/" + number);
        }
        add(FormNode.Shape.ROWS_END, rows, path, texts.added(rows.field()), false);
    }

    private void row(FormRows rows, int number, String path) {
        FormPart row = rows.rows().get(number);
        String label = texts.row(rows.field(), number + 1);
        if (row instanceof FormGroup group) {
            group(group, path, title(group).orElse(label), !rows.isFixed());
        } else {
            add(FormNode.Shape.FIELD, row, path, label, true);
        }
    }

    /** A row that answers something given is called after it. */
    private static Optional<String> title(FormGroup group) {
        return group.parts().stream()
                .filter(part -> part.field().given())
                .map(part -> ((FormField) part).given())
                .findFirst();
    }

    private void group(FormGroup group, String path, String label, boolean removable) {
        add(FormNode.Shape.GROUP_START, group, path, label, removable);
        boolean titled = title(group).isPresent();
        for (FormPart part : group.parts()) {
            if (titled && part.field().given()) {
                titled = false;
            } else {
                place(part, path + "/" + part.field().name());
            }
        }
        add(FormNode.Shape.GROUP_END, group, path, label, false);
    }

    /** Help is given once, in the first row. */
    private static boolean isRepeated(String path) {
        return LATER_ROW.matcher(path).find();
    }

    private void add(FormNode.Shape shape, FormPart part, String path, String label, boolean removable) {
        String help = isRepeated(path) ? "" : texts.help(part.field());
        nodes.add(new FormNode(shape, path, part, label, help, faults.getOrDefault(path, ""), removable));
    }
}
