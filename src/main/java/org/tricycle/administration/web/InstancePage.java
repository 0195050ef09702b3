package org.tricycle.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tricycle.administration.AdministrationAccess;
import org.tricycle.administration.Incident;
import org.tricycle.administration.InstanceDetail;
import org.tricycle.administration.InstanceKey;
import org.tricycle.administration.InstanceRow;
import org.tricycle.administration.WatchingProcesses;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.Texts;

/** One process instance. */
@RequestScoped
@Named("instancePage")
public class InstancePage {

    private final WatchingProcesses watching;
    private final AdministrationAccess access;
    private final Me me;
    private final Parameters parameters;
    private final Texts texts;
    private final ProcessWords words;

    @SuppressWarnings("NullAway.Init")
    private InstanceDetail instance;

    @Inject
    public InstancePage(
            WatchingProcesses watching,
            AdministrationAccess access,
            Me me,
            Parameters parameters,
            Texts texts,
            ProcessWords words) {
        this.watching = watching;
        this.access = access;
        this.me = me;
        this.parameters = parameters;
        this.texts = texts;
        this.words = words;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    InstancePage() {
        this.watching = null;
        this.access = null;
        this.me = null;
        this.parameters = null;
        this.texts = null;
        this.words = null;
    }

    /** Refuses a reader whom this is not for and an address without an instance, before anything is shown. */
    public void open() {
        instance = watching.open(
                InstanceKey.at(
                        parameters.text("code").orElse(""),
                        parameters.text("process").orElse(""),
                        parameters.number("round")),
                me.actor());
    }

    public InstanceDetail instance() {
        return instance;
    }

    /** Whether the reader may try failed steps again. */
    public boolean isRepairable() {
        return access.isAdministrator(me.actor());
    }

    /** Whether several failed steps can be tried again at once. */
    public boolean isRepairableAtOnce() {
        return isRepairable()
                && instance.incidents().stream().filter(Incident::retryable).count() > 1;
    }

    /** Element ids as the diagram takes them. */
    public String list(List<String> elements) {
        return String.join(",", elements);
    }

    /** The diagram in words. */
    public String label() {
        InstanceRow row = instance.row();
        String name = words.name(row.process(), row.round());
        return row.endedAt() == null
                ? texts.of("project.processLabel", name, words.steps(row.steps()))
                : texts.of("project.processEnded", name);
    }
}
