package org.tricycle.administration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Page;
import org.tricycle.project.Status;

/** One running instance and its incidents, in memory; remembers what was tried again. */
class RememberedControl implements ProcessControl {

    static final InstanceKey KEY = new InstanceKey(BusinessKey.ofProject("GHA/26/01/NLD"), "start-up", 1);
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final List<Incident> incidents = new ArrayList<>();
    private final List<String> retried = new ArrayList<>();

    RememberedControl failing(String reference, boolean retryable) {
        incidents.add(incident(reference, retryable));
        return this;
    }

    static Incident incident(String reference, boolean retryable) {
        return new Incident(
                reference,
                "project:GHA/26/01/NLD",
                "start-up",
                1,
                "serviceTask_activateProject",
                NOW,
                "No answer",
                retryable);
    }

    /** References of the incidents tried again, in order. */
    List<String> retried() {
        return List.copyOf(retried);
    }

    @Override
    public List<ProcessModel> models() {
        return List.of();
    }

    @Override
    public List<String> steps() {
        return List.of();
    }

    @Override
    public Page<InstanceRow> running(InstanceQuery query) {
        return Page.of(List.of(row()), query.page(), 1);
    }

    private static InstanceRow row() {
        return new InstanceRow(
                "project:GHA/26/01/NLD", "Title", Status.AGREED, "start-up", 1, 1, NOW, null, List.of(), 0);
    }

    @Override
    public Optional<InstanceRow> find(InstanceKey key) {
        return key.equals(KEY) ? Optional.of(row()) : Optional.empty();
    }

    @Override
    public Set<String> taskIds(InstanceKey key) {
        return Set.of();
    }

    @Override
    public List<WaitingJob> jobs(InstanceKey key) {
        return List.of();
    }

    @Override
    public List<Incident> incidents() {
        return List.copyOf(incidents);
    }

    @Override
    public List<Incident> incidents(InstanceKey key) {
        return incidents();
    }

    @Override
    public void retry(Incident incident) {
        retried.add(incident.reference());
    }

    @Override
    public List<EngineTask> tasks() {
        return List.of();
    }

    @Override
    public List<Token> tokens() {
        return List.of();
    }
}
