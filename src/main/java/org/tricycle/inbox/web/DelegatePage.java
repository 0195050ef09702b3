package org.tricycle.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.Inbox;
import org.tricycle.inbox.TaskRow;
import org.tricycle.inbox.WorkingOnTasks;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Texts;

/** Handing a task over to a colleague who may answer it, with a note (R10.15). */
@ViewScoped
@Named("delegatePage")
public class DelegatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Inbox inbox;
    private final WorkingOnTasks working;
    private final TaskWords words;
    private final Me me;
    private final Texts texts;

    private String id = "";
    private String to = "";
    private String note = "";

    @Nullable
    private transient TaskRow task;

    @Nullable
    private transient List<Person> receivers;

    @Inject
    public DelegatePage(Inbox inbox, WorkingOnTasks working, TaskWords words, Me me, Texts texts) {
        this.inbox = inbox;
        this.working = working;
        this.words = words;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DelegatePage() {
        this(null, null, null, null, null);
    }

    /** Refuses whoever may not hand the task over, before anything is shown. */
    public void open() {
        receivers();
    }

    public TaskRow task() {
        if (task == null) {
            task = inbox.open(new TaskId(id), me.actor()).row();
        }
        return task;
    }

    public List<Person> receivers() {
        if (receivers == null) {
            receivers = working.receivers(new TaskId(id), me.actor());
        }
        return receivers;
    }

    public void send() {
        try {
            if (to.isEmpty()) {
                Notices.refused(texts.of("desk.delegateNobody"));
                return;
            }
            working.delegate(new TaskId(id), to, note, me.actor());
            Notices.done(texts.of("desk.delegated", words.person(to)));
            Notices.goTo("/inbox/inbox.xhtml");
        } catch (Refusal refusal) {
            Notices.refused(texts.refusal(refusal));
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
