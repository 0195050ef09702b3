package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Track;

/** The project officer submits a version of the project document; size, period and track of the project follow it (R2.4, R2.9). */
@ApplicationScoped
@Transactional
public class DraftingProjectDocuments {

    private final ProjectDocuments documents;
    private final ConceptNotes notes;
    private final Projects projects;
    private final DocumentPolicies policies;
    private final DesignHearings hearings;
    private final Clock clock;

    @Inject
    public DraftingProjectDocuments(
            ProjectDocuments documents,
            ConceptNotes notes,
            Projects projects,
            DocumentPolicies policies,
            DesignHearings hearings,
            Clock clock) {
        this.documents = documents;
        this.notes = notes;
        this.projects = projects;
        this.policies = policies;
        this.hearings = hearings;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DraftingProjectDocuments() {
        this(null, null, null, null, null, null);
    }

    /** @return {@code designHearingDue}: whether the groups have still to be heard on the design (R2.20) */
    public GatewayInputs draft(OpenTask task, DraftProjectDocument submitted, Actor actor) {
        DraftProjectDocument command = submitted.settled();
        ProjectCode code = ProjectCode.of(task.businessKey());
        Project project = projects.get(code);
        int version =
                documents.latest(code).map(ProjectDocument::documentVersion).orElse(0) + 1;
        DocumentDemands demands = policies.demands(project, command);
        ProjectDocument document =
                ProjectDocument.submit(code, version, command, demands, actor.person(), clock.instant());
        documents.add(document);
        Track track = policies.track(project, command);
        if (project.status().isBeforeAgreement()) {
            projects.plan(code, document.total(), command.start(), command.end(), track);
        }
        note(document, track, actor);
        return GatewayInputs.of("designHearingDue", hearings.isDue(code));
    }

    private void note(ProjectDocument document, Track track, Actor actor) {
        projects.note(
                document.projectCode(),
                actor,
                "project-document-submitted",
                Integer.toString(document.documentVersion()),
                document.total().toPlainString(),
                "Track." + track,
                document.hash());
    }

    /** The previous version with its changes still to be told, or what the concept note already says. */
    public DraftProjectDocument prefill(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        return documents
                .latest(code)
                .map(document -> withoutChanges(document.content()))
                .orElseGet(() -> fromConcept(projects.get(code)));
    }

    /** Shares that follow from the lines are reckoned anew. */
    private static DraftProjectDocument withoutChanges(DraftProjectDocument previous) {
        BudgetGrid grid = new BudgetGrid(previous.budgetLines());
        return new DraftProjectDocument(
                previous.summary(),
                previous.problemAnalysis(),
                previous.theoryOfChange(),
                previous.start(),
                previous.end(),
                previous.outcomes(),
                previous.budgetLines(),
                previous.total(),
                previous.evaluationReserve(),
                grid.namesObjectives() ? List.of() : previous.objectives(),
                grid.namesCountries() ? List.of() : previous.countries(),
                previous.risks(),
                previous.genderMarker(),
                previous.genderReason(),
                previous.constituentsInvolvement(),
                previous.sustainability(),
                null);
    }

    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    private DraftProjectDocument fromConcept(Project project) {
        DraftConceptNote concept =
                notes.latest(project.code()).map(ConceptNote::content).orElse(null);
        return new DraftProjectDocument(
                concept == null ? null : concept.approach(),
                concept == null ? project.need() : concept.problem(),
                null,
                concept == null ? project.startsOn() : concept.start(),
                concept == null ? project.endsOn() : concept.end(),
                List.of(),
                List.of(),
                concept == null ? project.budget() : concept.estimatedBudget(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                concept == null ? null : concept.constituentsDemand(),
                null,
                null);
    }
}
