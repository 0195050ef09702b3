package org.tricycle.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.Answer;
import org.tricycle.inbox.CompletingTasks;
import org.tricycle.inbox.Completion;
import org.tricycle.inbox.DeclareInterests;
import org.tricycle.inbox.DeclaringInterests;
import org.tricycle.inbox.Draft;
import org.tricycle.inbox.Inbox;
import org.tricycle.inbox.TaskCatalogue;
import org.tricycle.inbox.TaskDetails;
import org.tricycle.inbox.WorkingOnTasks;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.form.CommandForm;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;

/** The desk for one task: its form, its draft, its answer. What is typed stays in the view until the task is done. */
@ViewScoped
@Named("desk")
public class TaskDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Inbox inbox;
    private final TaskCatalogue catalogue;
    private final WorkingOnTasks working;
    private final DeclaringInterests declaring;
    private final CompletingTasks completing;
    private final Me me;
    private final Texts texts;
    private final TaskWords words;

    private String id = "";

    private String conflict = "";

    @SuppressWarnings("NullAway.Init")
    private CommandForm form;

    private long draftVersion;

    @Nullable
    private Instant savedAt;

    @Nullable
    private transient TaskDetails details;

    @Inject
    public TaskDesk(
            Inbox inbox,
            TaskCatalogue catalogue,
            WorkingOnTasks working,
            DeclaringInterests declaring,
            CompletingTasks completing,
            Me me,
            Texts texts,
            TaskWords words) {
        this.inbox = inbox;
        this.catalogue = catalogue;
        this.working = working;
        this.declaring = declaring;
        this.completing = completing;
        this.me = me;
        this.texts = texts;
        this.words = words;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TaskDesk() {
        this.inbox = null;
        this.catalogue = null;
        this.working = null;
        this.declaring = null;
        this.completing = null;
        this.me = null;
        this.texts = null;
        this.words = null;
    }

    /** Opens the task with the reader's draft, else with what Tricycle can fill in. */
    public void open() {
        TaskDetails task = task();
        form = new CommandForm(catalogue.byFormKey(task.formKey()).command(), texts.forForms());
        JsonObject content = task.draft() == null ? task.prefill() : task.draft();
        if (content != null) {
            form.fill(content, texts.forForms());
        }
        draftVersion = task.draftVersion();
    }

    public TaskDetails task() {
        if (details == null) {
            details = inbox.open(new TaskId(id), me.actor());
        }
        return details;
    }

    public boolean allows(String action) {
        return task().actions().contains(action);
    }

    public boolean isMine() {
        return me.actor().person().equals(task().row().assignee());
    }

    /** The project's code as it stands in addresses; empty for a task that is shown at no project. */
    public String address() {
        String project = task().row().project();
        return project == null ? "" : new ProjectCode(project).address();
    }

    public boolean isAboutProject() {
        return BusinessKey.parse(task().row().subject()).isProject();
    }

    public void claim() {
        working.claim(new TaskId(id), me.actor());
        details = null;
        Notices.done(texts.of("inbox.claimed"));
    }

    public void unclaim() {
        working.unclaim(new TaskId(id), me.actor());
        details = null;
        Notices.done(texts.of("inbox.unclaimed"));
    }

    /** Declares to have no conflict of interest; the task opens. */
    public void declareNone() {
        try {
            declaring.declare(new TaskId(id), DeclareInterests.none(), me.actor());
            details = null;
            open();
            Notices.done(texts.of("desk.declared"));
        } catch (Refusal refusal) {
            Notices.refused(texts.refusal(refusal));
        }
    }

    /** Declares a conflict of interest; the task is somebody else's from now on. */
    public void declareConflict() {
        try {
            declaring.declare(new TaskId(id), new DeclareInterests(false, conflict), me.actor());
            Notices.done(texts.of("desk.stoodBack"));
            Notices.goTo("/inbox/inbox.xhtml");
        } catch (Refusal refusal) {
            Notices.refused(texts.refusal(refusal));
        }
    }

    public void addRow(String path) {
        form.addRow(path, texts.forForms());
    }

    public void removeRow(String path) {
        form.removeRow(path, texts.forForms());
    }

    public void saveDraft() {
        try {
            Draft draft = working.saveDraft(new TaskId(id), form.json(), OptionalLong.of(draftVersion), me.actor());
            draftVersion = draft.version();
            savedAt = draft.savedAt();
        } catch (Refusal refusal) {
            Notices.refused(
                    refusal.kind() == Refusal.Kind.STALE ? texts.of("desk.draftElsewhere") : texts.refusal(refusal));
        }
    }

    /** Answers the task. What is at fault is shown, and nothing typed is lost. */
    public void complete() {
        try {
            Completion done = completing.complete(Answer.of(new TaskId(id), form.json()), me.actor());
            Notices.done(told(done));
            Notices.goTo("/inbox/inbox.xhtml");
        } catch (Refusal refusal) {
            form.show(refusal.violations(), texts.forForms());
            if (refusal.violations().isEmpty()) {
                Notices.refused(texts.refusal(refusal));
            }
        }
    }

    private String told(Completion done) {
        String name = words.name(task().row().name());
        return done.next().isEmpty()
                ? texts.of("desk.doneLast", name)
                : texts.of("desk.done", name, words.next(done.next()));
    }

    public CommandForm form() {
        return form;
    }

    /** When the draft was last saved from this view, in words; empty before. */
    public String saved() {
        return savedAt == null ? "" : texts.of("desk.draftSaved", texts.moment(savedAt));
    }

    public boolean isDrafted() {
        return draftVersion > 0;
    }

    /** What the reader's conflict of interest is, as typed. */
    public String getConflict() {
        return conflict;
    }

    public void setConflict(String conflict) {
        this.conflict = conflict;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
