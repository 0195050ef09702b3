package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.audit.AuditLog;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;

/** A partnerships officer records that a donor offers to pay for a waiting project (R5.13). */
@ApplicationScoped
@Transactional
public class RecordingDonorOffers {

    private final DonorOffers offers;
    private final PipelineProcess pipeline;
    private final Projects projects;
    private final ProjectAccess access;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public RecordingDonorOffers(
            DonorOffers offers,
            PipelineProcess pipeline,
            Projects projects,
            ProjectAccess access,
            People people,
            AuditLog audit,
            Clock clock) {
        this.offers = offers;
        this.pipeline = pipeline;
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RecordingDonorOffers() {
        this.offers = null;
        this.pipeline = null;
        this.projects = null;
        this.access = null;
        this.people = null;
        this.audit = null;
        this.clock = null;
    }

    /**
     * Records an offer; the question who pays is asked again.
     *
     * @throws Refusal {@code offer-not-yours} unless the actor is a partnerships officer, {@code not-in-pipeline} unless the project waits
     */
    public void record(ProjectCode code, RecordDonorOffer command, Actor actor) {
        Project project = projects.reserve(code);
        access.require(project, Sight.Part.SUMMARY, actor);
        if (!mayRecord(project, actor)) {
            throw Refusal.forbidden("offer-not-yours");
        }
        if (!pipeline.isWaiting(code)) {
            throw Refusal.conflict("not-in-pipeline", code);
        }
        offers.add(new DonorOffer(code, command, actor.person(), clock.instant()));
        projects.note(code, actor, "donor-offer-received", command.donor(), command.text());
        audit.done(actor, code.businessKey().toString(), "RecordDonorOffer", command.text());
        pipeline.offered(code);
    }

    /** Partnerships officers of the project’s country record offers. */
    public boolean mayRecord(Project project, Actor actor) {
        return people.get(actor.person()).groups().stream()
                .anyMatch(group -> group.equals(Role.PARTNERSHIPS_OFFICER.at(project.country()))
                        || group.equals(Role.PARTNERSHIPS_OFFICER.at(Role.EVERYWHERE)));
    }
}
