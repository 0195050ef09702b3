package org.tricycle.project.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.form.CommandForm;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.WithdrawProject;
import org.tricycle.project.WithdrawingProjects;

/** Asks for the reason and for certainty before a project is withdrawn. */
@ViewScoped
@Named("withdrawPage")
public class WithdrawPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WithdrawingProjects withdrawing;
    private final CommandReader reader;
    private final Me me;
    private final Texts texts;

    private String address = "";

    @SuppressWarnings("NullAway.Init")
    private CommandForm form;

    @Inject
    public WithdrawPage(WithdrawingProjects withdrawing, CommandReader reader, Me me, Texts texts) {
        this.withdrawing = withdrawing;
        this.reader = reader;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    WithdrawPage() {
        this.withdrawing = null;
        this.reader = null;
        this.me = null;
        this.texts = null;
    }

    public void open() {
        form = new CommandForm(WithdrawProject.class, texts.forForms());
    }

    public void withdraw() {
        ProjectCode code = ProjectCode.fromAddress(address);
        try {
            withdrawing.withdraw(code, reader.read(WithdrawProject.class, form.json()), me.actor());
            Notices.done(texts.of("project.withdrawn", code));
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
