package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tricycle.project.Coverage;
import org.tricycle.project.Project;
import org.tricycle.project.Proportions;
import org.tricycle.project.Track;
import org.tricycle.project.TrackPolicy;

/** Asks the policies about a document, by the policy version that its project started under. */
@ApplicationScoped
public class DocumentPolicies {

    private final TrackPolicy tracks;
    private final EvaluationPolicy evaluations;
    private final SectionPolicy sections;

    @Inject
    public DocumentPolicies(TrackPolicy tracks, EvaluationPolicy evaluations, SectionPolicy sections) {
        this.tracks = tracks;
        this.evaluations = evaluations;
        this.sections = sections;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DocumentPolicies() {
        this(null, null, null);
    }

    /** The track for what the document plans and where the project was registered, never below one it was raised to (R2.9). */
    Track track(Project project, DraftProjectDocument document) {
        Coverage coverage = new Coverage(
                Stream.concat(document.countries().stream().map(CountryShare::country), Stream.of(project.country()))
                        .collect(Collectors.toList()));
        Proportions proportions =
                new Proportions(document.total(), document.period().months(), coverage, project.donor());
        return project.atLeastRaised(tracks.track(proportions, project.policyVersion()));
    }

    /** What the document needs on its track. */
    DocumentDemands demands(Project project, DraftProjectDocument document) {
        return new DocumentDemands(
                evaluations(project, document).contains(EvaluationRequirement.INDEPENDENT),
                sections(project, track(project, document)));
    }

    /** Sections needed on a track; on the fast track the short form is enough (R2.18). */
    Set<DocumentSection> sections(Project project, Track track) {
        return sections.required(project.procedure(track), project.policyVersion());
    }

    Set<EvaluationRequirement> evaluations(Project project, DraftProjectDocument document) {
        return evaluations.requirements(document.period().months(), document.total(), project.policyVersion());
    }
}
