package org.tricycle.platform.web;

import java.io.Serializable;
import java.util.function.Consumer;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.platform.form.CommandForm;

/** A command on a page until it is accepted: its form, what is typed so far, and what is wrong with it. */
public final class Sheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CommandReader reader;
    private final Texts texts;
    private final CommandForm form;

    public Sheet(Class<? extends Record> command, CommandReader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
        this.form = new CommandForm(command, texts.forForms());
    }

    /** Shows what Tricycle can fill in. */
    public void prefill(Record known) {
        form.fill(CommandWriter.write(known), texts.forForms());
    }

    /** Hands what was typed to a use case; what it refuses is shown and everything typed stays. */
    public <C extends Record> void send(Class<C> command, Consumer<C> use) {
        try {
            use.accept(reader.read(command, form.json()));
        } catch (Refusal refusal) {
            form.show(refusal.violations(), texts.forForms());
            if (refusal.violations().isEmpty()) {
                Notices.refused(texts.refusal(refusal));
            }
        }
    }

    public CommandForm form() {
        return form;
    }

    /**
     * Adds a blank row.
     *
     * @param path JSON pointer of the list
     */
    public void addRow(String path) {
        form.addRow(path, texts.forForms());
    }

    /**
     * Takes a row away with what is typed in it.
     *
     * @param path JSON pointer of the row
     */
    public void removeRow(String path) {
        form.removeRow(path, texts.forForms());
    }
}
