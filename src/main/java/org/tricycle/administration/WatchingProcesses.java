package org.tricycle.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tricycle.dossier.ProcessProgress;
import org.tricycle.inbox.Inbox;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Page;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Subjects;

/** Shows processes to those who administer or audit them. */
@ApplicationScoped
@Transactional
public class WatchingProcesses {

    private final ProcessControl control;
    private final ProcessProgress progress;
    private final Inbox inbox;
    private final Subjects subjects;
    private final AdministrationAccess access;

    @Inject
    public WatchingProcesses(
            ProcessControl control,
            ProcessProgress progress,
            Inbox inbox,
            Subjects subjects,
            AdministrationAccess access) {
        this.control = control;
        this.progress = progress;
        this.inbox = inbox;
        this.subjects = subjects;
        this.access = access;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    WatchingProcesses() {
        this.control = null;
        this.progress = null;
        this.inbox = null;
        this.subjects = null;
        this.access = null;
    }

    /** All versions of all models, newest first within a model. */
    public List<ProcessModel> models(Actor actor) {
        access.mayWatch(actor);
        return control.models();
    }

    /** Ids of all steps where something waits. */
    public List<String> steps(Actor actor) {
        access.mayWatch(actor);
        return control.steps();
    }

    /** Running instances, youngest first, one page. */
    public Page<InstanceRow> running(InstanceQuery query, Actor actor) {
        access.mayWatch(actor);
        Page<InstanceRow> rows = control.running(query);
        return Page.of(rows.items().stream().map(this::named).toList(), query.page(), rows.total());
    }

    /** @throws Refusal {@code unknown-instance} */
    public InstanceDetail open(InstanceKey key, Actor actor) {
        access.mayWatch(actor);
        InstanceRow row = control.find(key).map(this::named).orElseThrow(() -> unknown(key));
        return new InstanceDetail(
                row, done(key), inbox.waitingAt(control.taskIds(key)), control.incidents(key), control.jobs(key));
    }

    /** The engine's tables know the titles of projects only. */
    private InstanceRow named(InstanceRow row) {
        return row.isAboutProject() || !subjects.exists(row.key())
                ? row
                : row.titled(subjects.describe(row.key()).title());
    }

    private List<String> done(InstanceKey key) {
        return progress.of(key.subject()).stream()
                .filter(instance -> instance.process().equals(key.process()) && instance.round() == key.round())
                .findFirst()
                .map(ProcessProgress.Instance::done)
                .orElse(List.of());
    }

    /** Open incidents, oldest first. */
    public List<Incident> incidents(Actor actor) {
        access.mayWatch(actor);
        return control.incidents();
    }

    /** @throws Refusal {@code unknown-incident} */
    public Incident incident(String reference, Actor actor) {
        return incidents(actor).stream()
                .filter(incident -> incident.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-incident", reference));
    }

    static Refusal unknown(InstanceKey key) {
        return Refusal.notFound(
                "unknown-instance", key.process(), key.round(), key.subject().value());
    }
}
