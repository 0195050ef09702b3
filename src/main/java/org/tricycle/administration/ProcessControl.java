package org.tricycle.administration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tricycle.platform.Page;

/** The process engine as administration needs it; {@code workflow} implements it. Only instances about a subject are shown. */
public interface ProcessControl {

    /** All versions of all models, newest first within a model. */
    List<ProcessModel> models();

    /** Ids of all steps where something waits. */
    List<String> steps();

    /** Running instances, youngest first. */
    Page<InstanceRow> running(InstanceQuery query);

    /** One instance, running or ended. */
    Optional<InstanceRow> find(InstanceKey key);

    /** Opaque ids of the open tasks of an instance, as the work items carry them. */
    Set<String> taskIds(InstanceKey key);

    List<WaitingJob> jobs(InstanceKey key);

    /** Open incidents where they happened, oldest first. */
    List<Incident> incidents();

    List<Incident> incidents(InstanceKey key);

    /**
     * Gives a failed step one more attempt, soon after the caller's transaction.
     *
     * @throws org.tricycle.platform.Refusal {@code incident-changed} when it is no longer there or somebody else repairs it now
     */
    void retry(Incident incident);

    /** Every open task. */
    List<EngineTask> tasks();

    /** Where every process waits. */
    List<Token> tokens();
}
