package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.implementation.RunningPeriod;
import org.tricycle.implementation.RunningPeriods;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** All reviews of suspensions, and when the next one is due (R14.10). */
@ApplicationScoped
public class SuspensionReviews {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Obligations obligations;
    private final RunningPeriods periods;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public SuspensionReviews(Obligations obligations, RunningPeriods periods, Projects projects, Clock clock) {
        this.obligations = obligations;
        this.periods = periods;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SuspensionReviews() {
        this(null, null, null, null);
    }

    /** Oldest first. */
    public List<SuspensionReview> of(ProjectCode code) {
        return entities.createQuery(
                        "select r from SuspensionReview r where r.projectCode = :code order by r.reviewedAt",
                        SuspensionReview.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    void add(SuspensionReview review) {
        entities.persist(review);
    }

    void planNext(ProjectCode code) {
        int months = periods.length(
                RunningPeriod.SUSPENSION_MONTHS, projects.get(code).policyVersion());
        LocalDate due = LocalDate.now(clock).plusMonths(months);
        obligations.plan(code.businessKey(), ObligationKind.SUSPENSION_REVIEW, "SUSPENDED", due);
    }

    void dropPlanned(ProjectCode code) {
        obligations.drop(code.businessKey(), ObligationKind.SUSPENSION_REVIEW);
    }
}
