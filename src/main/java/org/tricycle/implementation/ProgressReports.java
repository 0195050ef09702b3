package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All progress reports in all revisions. */
@ApplicationScoped
public class ProgressReports {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** In the order of submission, newest first. */
    public List<ProgressReport> of(ProjectCode code) {
        return entities.createQuery(
                        "select r from ProgressReport r where r.projectCode = :code"
                                + " order by r.reportNumber desc, r.revision desc",
                        ProgressReport.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** Accepted ones only, newest first. */
    public List<ProgressReport> accepted(ProjectCode code) {
        return of(code).stream()
                .filter(report -> report.status() == ReportStatus.ACCEPTED)
                .toList();
    }

    public Optional<ProgressReport> latest(ProjectCode code) {
        return of(code).stream().findFirst();
    }

    public boolean isFinalAccepted(ProjectCode code) {
        return of(code).stream().anyMatch(ProgressReport::isAcceptedFinal);
    }

    /** @throws Refusal {@code no-report-to-validate} */
    ProgressReport toValidate(ProjectCode code) {
        return latest(code).orElseThrow(() -> Refusal.conflict("no-report-to-validate", code));
    }

    void add(ProgressReport report) {
        entities.persist(report);
    }
}
