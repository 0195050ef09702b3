package org.tricycle.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.platform.form.CommandForm;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;
import org.tricycle.revision.RequestRevision;
import org.tricycle.revision.RequestingRevisions;

/** Asks for a revision of a running project: what, why, and the new figures. */
@ViewScoped
@Named("revisePage")
public class RevisePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RequestingRevisions requesting;
    private final CommandReader reader;
    private final Me me;
    private final Texts texts;

    private String address = "";

    @SuppressWarnings("NullAway.Init")
    private CommandForm form;

    @Inject
    public RevisePage(RequestingRevisions requesting, CommandReader reader, Me me, Texts texts) {
        this.requesting = requesting;
        this.reader = reader;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RevisePage() {
        this.requesting = null;
        this.reader = null;
        this.me = null;
        this.texts = null;
    }

    /** Opens the form with the figures as they stand. */
    public void open() {
        form = new CommandForm(RequestRevision.class, texts.forForms());
        form.fill(CommandWriter.write(requesting.prefill(ProjectCode.fromAddress(address))), texts.forForms());
    }

    public void addRow(String path) {
        form.addRow(path, texts.forForms());
    }

    public void removeRow(String path) {
        form.removeRow(path, texts.forForms());
    }

    public void request() {
        ProjectCode code = ProjectCode.fromAddress(address);
        try {
            int number = requesting.request(code, reader.read(RequestRevision.class, form.json()), me.actor());
            Notices.done(texts.of("project.revisionAsked", number));
            Notices.goTo("/projects/project.xhtml?code=" + address);
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

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
