package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Those whom the route names decide on a revision (R14.6, R14.9). */
@ApplicationScoped
@Transactional
public class DecidingOnRevisions {

    private final Revisions revisions;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public DecidingOnRevisions(Revisions revisions, Projects projects, Clock clock) {
        this.revisions = revisions;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DecidingOnRevisions() {
        this(null, null, null);
    }

    /** @return {@code revisionDecision} */
    public GatewayInputs agree(OpenTask task, AgreeRephasing command, Actor actor) {
        return rule(task, command.agreed(), command.reason(), actor);
    }

    /** @return {@code revisionDecision} */
    public GatewayInputs certify(OpenTask task, CertifyRephasing command, Actor actor) {
        return rule(task, command.certified(), command.reason(), actor);
    }

    private GatewayInputs rule(OpenTask task, boolean agreed, @Nullable String reason, Actor actor) {
        if (!agreed && (reason == null || reason.isBlank())) {
            throw Refusal.invalid("/reason", "violation.refusal-reason-missing");
        }
        RevisionDecision decision = agreed ? RevisionDecision.APPROVE : RevisionDecision.REFUSE;
        return decided(task, decision, Objects.requireNonNullElse(reason, ""), actor);
    }

    /** @return {@code revisionDecision} */
    public GatewayInputs decide(OpenTask task, DecideOnRevision command, Actor actor) {
        return decided(task, command.decision(), command.reason(), actor);
    }

    /** @return {@code revisionDecision} */
    public GatewayInputs authorise(OpenTask task, AuthoriseRevision command, Actor actor) {
        return decided(task, command.decision(), command.reason(), actor);
    }

    private GatewayInputs decided(OpenTask task, RevisionDecision decision, String reason, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Revision revision = revisions.current(code);
        boolean refused = decision == RevisionDecision.REFUSE;
        Ruling ruling = ruling(task, "RevisionDecision." + decision, reason, actor);
        revision.ruled(ruling, refused);
        String kind = refused ? "revision-refused" : "revision-agreed";
        projects.note(code, actor, kind, Integer.toString(revision.number()), "task." + ruling.task());
        return GatewayInputs.of("revisionDecision", decision);
    }

    /** @return {@code donorConsents} */
    public GatewayInputs recordConsent(OpenTask task, RecordDonorConsent command, Actor actor) {
        requirePast(command.answeredOn(), "/answeredOn");
        String said = command.consents() ? "RevisionDecision.APPROVE" : "RevisionDecision.REFUSE";
        ProjectCode code = ProjectCode.of(task.businessKey());
        revisions.current(code).ruled(ruling(task, said, command.reference(), actor), !command.consents());
        projects.note(code, actor, command.consents() ? "donor-consented" : "donor-refused", command.reference());
        return GatewayInputs.of("donorConsents", command.consents());
    }

    public GatewayInputs informDonor(OpenTask task, InformDonor command, Actor actor) {
        requirePast(command.informedOn(), "/informedOn");
        ProjectCode code = ProjectCode.of(task.businessKey());
        revisions.current(code).ruled(ruling(task, "Revision.donorInformed", command.reference(), actor), false);
        projects.note(code, actor, "donor-informed", command.informedOn().toString(), command.reference());
        return GatewayInputs.none();
    }

    private void requirePast(LocalDate day, String pointer) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid(pointer, "violation.past-or-present");
        }
    }

    private Ruling ruling(OpenTask task, String said, String reason, Actor actor) {
        String name = task.element().substring(task.element().indexOf('_') + 1);
        return new Ruling(name, said, reason, actor.person(), clock.instant());
    }
}
