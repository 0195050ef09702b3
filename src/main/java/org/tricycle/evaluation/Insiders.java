package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.implementation.ProgressReports;
import org.tricycle.implementation.WorkPlans;
import org.tricycle.project.ProjectCode;

/** Who had a part in the design or the management of a project and therefore never evaluates it (R8.4). */
@ApplicationScoped
public class Insiders {

    private final ProjectDocuments documents;
    private final WorkPlans plans;
    private final ProgressReports reports;

    @Inject
    public Insiders(ProjectDocuments documents, WorkPlans plans, ProgressReports reports) {
        this.documents = documents;
        this.plans = plans;
        this.reports = reports;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Insiders() {
        this(null, null, null);
    }

    /** User names of those who wrote a document, planned the work or reported on it. */
    Set<String> of(ProjectCode code) {
        Set<String> insiders = new HashSet<>();
        documents.of(code).forEach(document -> insiders.add(document.author()));
        plans.of(code).ifPresent(plan -> insiders.add(plan.plannedBy()));
        reports.of(code).forEach(report -> insiders.add(report.author()));
        return insiders;
    }
}
