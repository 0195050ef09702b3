package org.tricycle.project.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Sheet;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RegisterRequest;
import org.tricycle.project.RegisteringRequests;

/** Registers a request. Sent twice, it is registered once. */
@ViewScoped
@Named("registerPage")
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RegisteringRequests registering;
    private final CommandReader reader;
    private final Me me;
    private final Texts texts;

    private final String requestKey = UUID.randomUUID().toString();

    @SuppressWarnings("NullAway.Init")
    private Sheet sheet;

    @Inject
    public RegisterPage(RegisteringRequests registering, CommandReader reader, Me me, Texts texts) {
        this.registering = registering;
        this.reader = reader;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RegisterPage() {
        this.registering = null;
        this.reader = null;
        this.me = null;
        this.texts = null;
    }

    public void open() {
        sheet = new Sheet(RegisterRequest.class, reader, texts);
    }

    public void register() {
        sheet.send(RegisterRequest.class, request -> {
            ProjectCode code = registering.register(request, requestKey, me.actor());
            Notices.done(texts.of("register.done", code));
            Notices.goTo("/projects/project.xhtml?code=" + code.address());
        });
    }

    public Sheet sheet() {
        return sheet;
    }
}
