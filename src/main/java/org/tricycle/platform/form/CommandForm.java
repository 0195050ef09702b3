package org.tricycle.platform.form;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.platform.command.CommandModel;

/**
 * A form for one command, as far as a person has filled it in.
 *
 * <p>Keeps everything as typed, right or wrong. {@link #json()} is what the command's reader judges; what it finds at fault is shown
 * at the fields by {@link #show}.
 */
public class CommandForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A fault in the summary above the form.
     *
     * @param label the field's label, or empty when the fault concerns no single field
     * @param anchor id of the field on the page, or empty
     */
    public record Fault(String label, String text, String anchor) implements Serializable {}

    private final ArrayList<FormPart> parts;
    private final ArrayList<Fault> summary = new ArrayList<>();
    private List<FormNode> nodes;
    private String focus = "";

    public CommandForm(Class<? extends Record> command, FormTexts texts) {
        parts = new ArrayList<>(FormGroup.parts(CommandModel.of(command), texts));
        nodes = FormLayout.of(parts, texts, Map.of());
    }

    /** Takes over a prefilled command or a draft. */
    public void fill(JsonObject json, FormTexts texts) {
        FormGroup.fill(parts, json, texts);
        layOut(texts, Map.of());
    }

    /** What is typed so far, as the command's JSON. */
    public JsonObject json() {
        return FormGroup.json(parts);
    }

    public List<FormNode> nodes() {
        return nodes;
    }

    /** Id of what the reader looks at next: the row just added; empty otherwise. */
    public String focus() {
        return focus;
    }

    /** What is wrong, from top to bottom; empty while nothing is known to be. */
    public List<Fault> faults() {
        return summary;
    }

    /**
     * Adds a blank row.
     *
     * @param path JSON pointer of the list
     */
    public void addRow(String path, FormTexts texts) {
        FormRows rows = rows(path);
        rows.add(texts);
        layOut(texts, Map.of());
        focus = FormNode.anchor(path + "/" + (rows.rows().size() - 1));
    }

    /**
     * Takes a row away with what is typed in it.
     *
     * @param path JSON pointer of the row
     */
    public void removeRow(String path, FormTexts texts) {
        int slash = path.lastIndexOf('/');
        rows(path.substring(0, slash)).remove(Integer.parseInt(path.substring(slash + 1)));
        layOut(texts, Map.of());
        focus = FormNode.anchor(path.substring(0, slash));
    }

    /** Shows what is wrong, at the fields and in the summary. */
    public void show(List<Violation> violations, FormTexts texts) {
        Map<String, String> faults = new LinkedHashMap<>();
        violations.forEach(violation ->
                faults.merge(violation.pointer(), texts.fault(violation), (first, more) -> first + " " + more));
        layOut(texts, faults);
    }

    private void layOut(FormTexts texts, Map<String, String> faults) {
        nodes = FormLayout.of(parts, texts, faults);
        summary.clear();
        focus = "";
        Map<String, String> elsewhere = new LinkedHashMap<>(faults);
        nodes.stream().filter(node -> elsewhere.remove(node.path()) != null).forEach(this::summarise);
        elsewhere.values().forEach(text -> summary.add(new Fault("", text, "")));
    }

    private void summarise(FormNode node) {
        summary.add(new Fault(node.label(), node.fault(), node.anchor()));
    }

    private FormRows rows(String path) {
        return nodes.stream()
                .filter(node -> node.isRowsStart() && node.path().equals(path))
                .map(node -> (FormRows) node.part())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rows at " + path));
    }
}
