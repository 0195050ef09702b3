package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectPeriod;
import org.tricycle.project.Track;

/** Asks the policies about a document, by the policy version that its project started under. */
@ApplicationScoped
public class DocumentPolicies {

    private final TrackPolicy tracks;
    private final EvaluationPolicy evaluations;

    @Inject
    public DocumentPolicies(TrackPolicy tracks, EvaluationPolicy evaluations) {
        this.tracks = tracks;
        this.evaluations = evaluations;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DocumentPolicies() {
        this(null, null);
    }

    /** The track for what the document plans and where the project was registered (R2.9). */
    Track track(Project project, ProjectDocument document) {
        List<String> places = new ArrayList<>(document.coverage().places());
        places.add(project.country());
        Proportions proportions =
                new Proportions(document.total(), document.period().months(), new Coverage(places), project.donor());
        return tracks.track(proportions, project.policyVersion());
    }

    boolean isIndependentDue(Project project, DraftProjectDocument document) {
        ProjectPeriod period = document.period();
        return evaluations
                .requirements(period.months(), document.total(), project.policyVersion())
                .contains(EvaluationRequirement.INDEPENDENT);
    }

    Set<EvaluationRequirement> evaluations(Project project, ProjectDocument document) {
        return evaluations.requirements(document.period().months(), document.total(), project.policyVersion());
    }
}
