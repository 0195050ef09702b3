package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The service looks for what a file lacks before it may be appraised (R2.13). */
@ApplicationScoped
@Transactional
public class FindingGaps {

    private final Instance<CompletenessRule> rules;
    private final Projects projects;

    @Inject
    public FindingGaps(Instance<CompletenessRule> rules, Projects projects) {
        this.rules = rules;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FindingGaps() {
        this(null, null);
    }

    /**
     * Asks every rule.
     *
     * @return {@code completeness}: GAPS, or PASSED on the light and the fast track and CONTROL on the others; and {@code fileComplete}
     */
    public GatewayInputs find(ProjectCode code, Actor actor) {
        List<String> gaps = rules.stream()
                .flatMap(rule -> rule.gaps(code).stream())
                .distinct()
                .sorted()
                .toList();
        if (!gaps.isEmpty()) {
            gaps.forEach(gap -> projects.note(code, actor, "document-incomplete", gap));
            return GatewayInputs.of("completeness", Completion.GAPS).and("fileComplete", false);
        }
        return GatewayInputs.of("completeness", isEnough(projects.get(code)) ? Completion.PASSED : Completion.CONTROL)
                .and("fileComplete", true);
    }

    private static boolean isEnough(Project project) {
        return project.isLight() || project.isFastTracked();
    }
}
