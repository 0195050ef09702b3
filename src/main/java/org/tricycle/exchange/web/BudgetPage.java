package org.tricycle.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tricycle.exchange.BudgetPreview;
import org.tricycle.exchange.TakingBudgets;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.inbox.TaskDetails;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.form.RecordText;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Texts;

/** Takes a budget in from a spreadsheet: a file, then what it says, then the word to take it. */
@ViewScoped
@Named("budgetPage")
public class BudgetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FILE = 1 << 20;

    private final TakingBudgets taking;
    private final Me me;
    private final Texts texts;

    private String id = "";
    private long draftVersion;

    @Nullable
    private transient Part file;

    /** The file that is shown; empty before. */
    private byte[] content = {};

    @Nullable
    private transient BudgetPreview preview;

    @Nullable
    private transient TaskDetails details;

    @Inject
    public BudgetPage(TakingBudgets taking, Me me, Texts texts) {
        this.taking = taking;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    BudgetPage() {
        this.taking = null;
        this.me = null;
        this.texts = null;
    }

    /** Refuses an address without a budget before anything is shown. */
    public void open() {
        draftVersion = task().draftVersion();
    }

    public TaskDetails task() {
        if (details == null) {
            details = taking.open(new TaskId(id), me.actor());
        }
        return details;
    }

    /** Shows what the chosen file says. */
    public void show() {
        preview = null;
        content = new byte[0];
        if (file == null || file.getSize() == 0) {
            Notices.refused(texts.of("budget.noFile"));
        } else {
            byte[] chosen = bytes(file);
            preview = read(chosen);
            content = chosen;
        }
    }

    private BudgetPreview read(byte[] chosen) {
        return taking.preview(new TaskId(id), chosen, texts.locale(), me.actor());
    }

    private static byte[] bytes(Part file) {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(LARGEST_FILE + 1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Takes what is shown, and leads back to the document. */
    public void take() {
        List<BudgetLine> lines = read(content).lines();
        taking.take(new TaskId(id), lines, OptionalLong.of(draftVersion), me.actor());
        Notices.done(texts.of("budget.taken", lines.size()));
        Notices.goTo("/tasks/task.xhtml?id=" + id);
    }

    /** What the file says; null before one is shown. */
    public @Nullable BudgetPreview preview() {
        if (preview == null && content.length > 0) {
            preview = read(content);
        }
        return preview;
    }

    /** The lines as a table; empty before a file is shown. */
    public List<RecordText.Part> lines() {
        BudgetPreview shown = preview();
        return shown == null ? List.of() : RecordText.of(new BudgetTable(shown.lines()), texts.forForms());
    }

    /** Titles of columns that mean nothing in a budget. */
    public String ignored() {
        BudgetPreview shown = preview();
        return shown == null ? "" : String.join(", ", shown.ignored());
    }

    /** Lines under their name. */
    record BudgetTable(List<BudgetLine> budgetLines) {}

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
