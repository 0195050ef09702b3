package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.implementation.ProgressReports;
import org.tricycle.implementation.WorkPlans;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Successions;

/** Who had a part in the design or the management of a project and therefore never evaluates it (R8.4). */
@ApplicationScoped
public class Insiders {

    private final ProjectDocuments documents;
    private final WorkPlans plans;
    private final ProgressReports reports;
    private final Projects projects;
    private final Successions successions;

    @Inject
    public Insiders(
            ProjectDocuments documents,
            WorkPlans plans,
            ProgressReports reports,
            Projects projects,
            Successions successions) {
        this.documents = documents;
        this.plans = plans;
        this.reports = reports;
        this.projects = projects;
        this.successions = successions;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Insiders() {
        this(null, null, null, null, null);
    }

    /** User names of those who wrote, planned, judged, decided or reported, here or in an earlier phase; evaluating makes no insider. */
    Set<String> of(ProjectCode code) {
        Set<String> insiders = new HashSet<>();
        documents.of(code).forEach(document -> insiders.add(document.author()));
        plans.of(code).ifPresent(plan -> insiders.add(plan.plannedBy()));
        reports.of(code).forEach(report -> insiders.add(report.author()));
        projects.timeline(code).stream()
                .filter(entry -> !entry.kind().startsWith("evaluat"))
                .forEach(entry -> insiders.add(entry.actor()));
        successions.before(code).ifPresent(phase -> insiders.addAll(of(phase.predecessor())));
        return insiders;
    }
}
