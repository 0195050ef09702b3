package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The quality controller passes a file to appraisal, or returns it to its author (R2.13). */
@ApplicationScoped
@Transactional
public class CheckingCompleteness {

    private final ProjectDocuments documents;
    private final CompletenessChecks checks;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public CheckingCompleteness(ProjectDocuments documents, CompletenessChecks checks, Projects projects, Clock clock) {
        this.documents = documents;
        this.checks = checks;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CheckingCompleteness() {
        this(null, null, null, null);
    }

    /** @return {@code fileComplete} */
    public GatewayInputs check(OpenTask task, CheckCompleteness command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ProjectDocument document = documents.current(code);
        CompletenessCheck check = new CompletenessCheck(document, command, actor.person(), clock.instant());
        checks.add(check);
        if (check.isPassed()) {
            projects.note(code, actor, "completeness-passed", Integer.toString(document.documentVersion()));
        } else {
            projects.note(code, actor, "document-sent-back", Integer.toString(document.documentVersion()), list(check));
        }
        return GatewayInputs.of("fileComplete", check.isPassed());
    }

    private static String list(CompletenessCheck check) {
        return check.items().stream()
                .map(item -> item.section() + ": " + item.missing())
                .collect(Collectors.joining("; "));
    }
}
