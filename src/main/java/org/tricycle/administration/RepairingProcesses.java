package org.tricycle.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.tricycle.audit.AuditLog;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Gives failed steps another attempt, with a reason that stays in the audit log (R13.2, R13.3). */
@ApplicationScoped
@Transactional
public class RepairingProcesses {

    private static final String OPERATION = "RetryFailedSteps";

    private final ProcessControl control;
    private final AdministrationAccess access;
    private final AuditLog audit;

    @Inject
    public RepairingProcesses(ProcessControl control, AdministrationAccess access, AuditLog audit) {
        this.control = control;
        this.access = access;
        this.audit = audit;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RepairingProcesses() {
        this.control = null;
        this.access = null;
        this.audit = null;
    }

    /**
     * Refuses those who may not repair, before what they sent is looked at.
     *
     * @throws Refusal {@code unknown-address} or {@code repair-not-yours}
     */
    public void enter(Actor actor) {
        access.mayRepair(actor);
    }

    /**
     * Tries one failed step again.
     *
     * @throws Refusal {@code unknown-incident}, {@code incident-not-retryable} or {@code incident-changed}
     */
    public Retried retry(String reference, RetryFailedSteps command, Actor actor) {
        access.mayRepair(actor);
        return noting(actor, "incident:" + reference, () -> {
            Incident incident = control.incidents().stream()
                    .filter(open -> open.reference().equals(reference))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("unknown-incident", reference));
            return retry(List.of(incident), command, actor);
        });
    }

    /**
     * Tries every failed step of an instance again.
     *
     * @throws Refusal {@code unknown-instance}, {@code nothing-to-retry} or {@code incident-changed}
     */
    public Retried retry(InstanceKey key, RetryFailedSteps command, Actor actor) {
        access.mayRepair(actor);
        return noting(actor, key.subject().toString(), () -> {
            if (control.find(key).isEmpty()) {
                throw WatchingProcesses.unknown(key);
            }
            List<Incident> failed =
                    control.incidents(key).stream().filter(Incident::retryable).toList();
            if (failed.isEmpty()) {
                throw Refusal.conflict("nothing-to-retry");
            }
            return retry(failed, command, actor);
        });
    }

    private Retried retry(List<Incident> incidents, RetryFailedSteps command, Actor actor) {
        if (command.reason().isBlank()) {
            throw Refusal.invalid("/reason", "violation.required");
        }
        incidents.forEach(incident -> retry(incident, command, actor));
        return new Retried(incidents.size(), true);
    }

    private void retry(Incident incident, RetryFailedSteps command, Actor actor) {
        if (!incident.retryable()) {
            throw Refusal.conflict("incident-not-retryable");
        }
        control.retry(incident);
        audit.done(
                actor,
                incident.subject(),
                OPERATION,
                incident.instance() + " " + incident.step() + ": " + command.reason());
    }

    private Retried noting(Actor actor, String subject, Supplier<Retried> repair) {
        try {
            return repair.get();
        } catch (Refusal refusal) {
            audit.refused(actor, subject, OPERATION, refusal.type());
            throw refusal;
        }
    }
}
