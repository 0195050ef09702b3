package org.tricycle.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.administration.InstanceQuery;
import org.tricycle.administration.InstanceRow;
import org.tricycle.administration.ProcessModel;
import org.tricycle.administration.WatchingProcesses;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.web.Parameters;

/** Models and running instances: everything the page shows is asked for in its address. */
@RequestScoped
@Named("processesPage")
public class ProcessesPage {

    private static final int ROWS = 25;

    private final WatchingProcesses watching;
    private final Me me;
    private final Parameters parameters;

    @SuppressWarnings("NullAway.Init")
    private List<ProcessModel> models;

    @SuppressWarnings("NullAway.Init")
    private List<String> steps;

    @SuppressWarnings("NullAway.Init")
    private Page<InstanceRow> rows;

    @Inject
    public ProcessesPage(WatchingProcesses watching, Me me, Parameters parameters) {
        this.watching = watching;
        this.me = me;
        this.parameters = parameters;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProcessesPage() {
        this.watching = null;
        this.me = null;
        this.parameters = null;
    }

    /** Refuses a reader whom this is not for, before anything is shown. */
    public void open() {
        models = watching.models(me.actor());
        steps = watching.steps(me.actor());
        rows = watching.running(
                new InstanceQuery(
                        words(),
                        parameters.orNull("process"),
                        parameters.orNull("step"),
                        isIncidentsOnly(),
                        new PageRequest(parameters.number("page"), ROWS)),
                me.actor());
    }

    /** The newest version of each model, and older ones that still run. */
    public List<ProcessModel> models() {
        return models.stream()
                .filter(model -> model.newest() || model.running() > 0)
                .toList();
    }

    /** Models to choose from, by id. */
    public List<String> processes() {
        return models.stream().map(ProcessModel::process).distinct().toList();
    }

    public List<String> steps() {
        return steps;
    }

    public Page<InstanceRow> rows() {
        return rows;
    }

    public @Nullable String words() {
        return parameters.orNull("q");
    }

    public String process() {
        return parameters.text("process").orElse("");
    }

    public String step() {
        return parameters.text("step").orElse("");
    }

    public boolean isIncidentsOnly() {
        return parameters.text("incidents").isPresent();
    }

    public boolean isFiltered() {
        return words() != null || !process().isEmpty() || !step().isEmpty() || isIncidentsOnly();
    }
}
