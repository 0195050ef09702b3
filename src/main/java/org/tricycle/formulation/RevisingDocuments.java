package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.ProjectPeriod;
import org.tricycle.project.Projects;

/** Brings the document of a running project to a new version, and the project after it (R2.10 to R2.12). */
@ApplicationScoped
@Transactional
public class RevisingDocuments {

    private final ProjectDocuments documents;
    private final EvaluationPlans plans;
    private final DocumentPolicies policies;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public RevisingDocuments(
            ProjectDocuments documents,
            EvaluationPlans plans,
            DocumentPolicies policies,
            Projects projects,
            Clock clock) {
        this.documents = documents;
        this.plans = plans;
        this.policies = policies;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RevisingDocuments() {
        this(null, null, null, null, null);
    }

    /** @throws Refusal naming every gap that the changed document would have */
    public void check(ProjectCode code, DocumentChange change, String author) {
        submit(documents.current(code), change, author);
    }

    /** Submits the current document with a change as a new version, which the project then follows. */
    public ProjectDocument revise(ProjectCode code, DocumentChange change, String author) {
        ProjectDocument revised = submit(documents.current(code), change, author);
        documents.add(revised);
        adopt(code);
        return revised;
    }

    /**
     * Submits the current document with what its short form left out as a new version (R2.19); its results and figures stay as brief as they are.
     *
     * @throws Refusal naming every section that the track of the project still misses
     */
    public ProjectDocument complete(ProjectCode code, DocumentCompletion completion, String author) {
        ProjectDocument before = documents.current(code);
        DraftProjectDocument content = completion.applyTo(before.content());
        DocumentDemands demands = policies.demands(projects.get(code), content);
        Set<DocumentSection> brief = EnumSet.copyOf(DocumentGate.DETAILED);
        brief.retainAll(SectionGaps.of(before.content(), demands.sections()));
        ProjectDocument completed = submit(code, content, demands.without(brief), author);
        documents.add(completed);
        return completed;
    }

    /** Size, period, track and evaluation plan of the project follow the newest version. */
    public ProjectDocument adopt(ProjectCode code) {
        ProjectDocument document = documents.current(code);
        Project project = projects.get(code);
        ProjectPeriod period = document.period();
        projects.plan(
                code, document.total(), period.start(), period.end(), policies.track(project, document.content()));
        if (plans.of(code, document.documentVersion()).isEmpty()) {
            plan(project, document, plans.current(code));
        }
        return document;
    }

    /** Brings back a version as the newest one, with its evaluation plan. */
    public ProjectDocument restore(ProjectCode code, int version, String reason, String author) {
        ProjectDocument approved = documents.version(code, version);
        DocumentChange nothing = new DocumentChange(null, List.of(), reason);
        ProjectDocument restored = submit(approved, nothing, author);
        documents.add(restored);
        plan(projects.get(code), restored, plans.of(code, version));
        return restored;
    }

    private void plan(Project project, ProjectDocument document, Optional<EvaluationPlan> before) {
        List<PlannedEvaluation> due = before.map(EvaluationPlan::evaluations).orElse(List.of());
        plans.add(
                new EvaluationPlan(document, policies.evaluations(project, document.content()), due, clock.instant()));
    }

    /** What was approved without a section is not asked for it by a change of figures (R2.19). */
    private ProjectDocument submit(ProjectDocument before, DocumentChange change, String author) {
        ProjectCode code = before.projectCode();
        DraftProjectDocument content = change.applyTo(before.content());
        DocumentDemands demands = policies.demands(projects.get(code), content);
        return submit(code, content, demands.without(SectionGaps.of(before.content(), demands.sections())), author);
    }

    private ProjectDocument submit(
            ProjectCode code, DraftProjectDocument content, DocumentDemands demands, String author) {
        int next = documents.current(code).documentVersion() + 1;
        return ProjectDocument.submit(code, next, content, demands, author, clock.instant());
    }
}
