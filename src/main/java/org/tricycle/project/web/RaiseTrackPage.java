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
import org.tricycle.project.RaiseTrack;
import org.tricycle.project.RaisingTracks;

/** Asks which track a project is raised to, and why. */
@ViewScoped
@Named("raiseTrackPage")
public class RaiseTrackPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RaisingTracks raising;
    private final CommandReader reader;
    private final Me me;
    private final Texts texts;

    private String address = "";

    @SuppressWarnings("NullAway.Init")
    private CommandForm form;

    @Inject
    public RaiseTrackPage(RaisingTracks raising, CommandReader reader, Me me, Texts texts) {
        this.raising = raising;
        this.reader = reader;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RaiseTrackPage() {
        this.raising = null;
        this.reader = null;
        this.me = null;
        this.texts = null;
    }

    public void open() {
        form = new CommandForm(RaiseTrack.class, texts.forForms());
    }

    public void raise() {
        ProjectCode code = ProjectCode.fromAddress(address);
        try {
            raising.raise(code, reader.read(RaiseTrack.class, form.json()), me.actor());
            Notices.done(texts.of("project.trackRaised", code));
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
