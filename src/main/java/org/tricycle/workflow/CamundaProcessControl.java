package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.tricycle.administration.EngineTask;
import org.tricycle.administration.Incident;
import org.tricycle.administration.InstanceKey;
import org.tricycle.administration.InstanceQuery;
import org.tricycle.administration.InstanceRow;
import org.tricycle.administration.ProcessControl;
import org.tricycle.administration.ProcessModel;
import org.tricycle.administration.Token;
import org.tricycle.administration.WaitingJob;
import org.tricycle.platform.Page;
import org.tricycle.platform.Refusal;
import org.tricycle.workflow.IncidentQueries.Failed;
import org.tricycle.workflow.InstanceQueries.Found;

/** The administrators' port to the engine: reads its tables, changes only through its services. */
@ApplicationScoped
public class CamundaProcessControl implements ProcessControl {

    private static final int ONE_ATTEMPT = 1;

    private final Engine engine;
    private final EngineJobs jobs;
    private final InstanceQueries instances;
    private final IncidentQueries incidents;
    private final StockQueries stock;

    @Inject
    CamundaProcessControl(
            Engine engine, EngineJobs jobs, InstanceQueries instances, IncidentQueries incidents, StockQueries stock) {
        this.engine = engine;
        this.jobs = jobs;
        this.instances = instances;
        this.incidents = incidents;
        this.stock = stock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CamundaProcessControl() {
        this.engine = null;
        this.jobs = null;
        this.instances = null;
        this.incidents = null;
        this.stock = null;
    }

    @Override
    public List<ProcessModel> models() {
        return stock.models();
    }

    @Override
    public List<String> steps() {
        return stock.steps();
    }

    @Override
    public Page<InstanceRow> running(InstanceQuery query) {
        return instances.running(query);
    }

    @Override
    public Optional<InstanceRow> find(InstanceKey key) {
        return instances.find(key).map(Found::row);
    }

    @Override
    public Set<String> taskIds(InstanceKey key) {
        return id(key).map(stock::taskIds).orElse(Set.of());
    }

    @Override
    public List<WaitingJob> jobs(InstanceKey key) {
        return id(key).map(incidents::jobs).orElse(List.of());
    }

    @Override
    public List<Incident> incidents() {
        return incidents.all().stream().map(Failed::incident).toList();
    }

    @Override
    public List<Incident> incidents(InstanceKey key) {
        return id(key).map(incidents::of).orElse(List.of()).stream()
                .map(Failed::incident)
                .toList();
    }

    private Optional<String> id(InstanceKey key) {
        return instances.find(key).map(Found::id);
    }

    @Override
    public void retry(Incident incident) {
        String job = incidents.all().stream()
                .filter(failed -> failed.incident().reference().equals(incident.reference()))
                .findFirst()
                .map(Failed::job)
                .orElseThrow(CamundaProcessControl::changed);
        try {
            engine.get().getManagementService().setJobRetries(job, ONE_ATTEMPT);
        } catch (OptimisticLockingException | NullValueException gone) {
            throw changed();
        }
        jobs.wakeAfterCommit();
    }

    @Override
    public List<EngineTask> tasks() {
        return stock.tasks();
    }

    @Override
    public List<Token> tokens() {
        return stock.tokens();
    }

    private static Refusal changed() {
        return Refusal.conflict("incident-changed");
    }
}
