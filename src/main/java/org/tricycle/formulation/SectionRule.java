package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The document has the sections of the track that the project is on now, which may have been raised since it was submitted (R2.15). */
@ApplicationScoped
public class SectionRule implements CompletenessRule {

    private final ProjectDocuments documents;
    private final Projects projects;
    private final DocumentPolicies policies;

    @Inject
    public SectionRule(ProjectDocuments documents, Projects projects, DocumentPolicies policies) {
        this.documents = documents;
        this.projects = projects;
        this.policies = policies;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SectionRule() {
        this(null, null, null);
    }

    @Override
    public List<String> gaps(ProjectCode code) {
        Project project = projects.get(code);
        return SectionGaps.of(documents.current(code).content(), policies.sections(project, project.track())).stream()
                .map(section -> "DocumentSection." + section)
                .toList();
    }
}
