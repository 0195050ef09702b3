package org.tricycle.workflow;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The executable models of {@code processes/}. */
final class Models {

    static final List<String> PROCESSES = List.of(
            "daily-run",
            "project-cycle",
            "identification",
            "crisis-fast-track",
            "completeness-check",
            "appraisal",
            "tripartite-consultation",
            "silence-procedure",
            "approval",
            "conditions",
            "appeal",
            "funding",
            "partner-clearance",
            "tender",
            "pipeline",
            "agreement",
            "start-up",
            "implementation",
            "evaluation",
            "closure",
            "bottleneck",
            "revision",
            "suspension-review",
            "full-review",
            "termination",
            "delivery-control",
            "recommendation-follow-up",
            "exit-preparation");

    static final List<String> DECISIONS = List.of(
            "reminder",
            "monthly-run",
            "track",
            "document-section",
            "preparation-term",
            "evaluation-plan",
            "appraisal-scale",
            "opinions",
            "evaluation-manner",
            "evaluation-timing",
            "appraisal-outcome",
            "consultation-outcome",
            "consultation-interval",
            "consultation-window",
            "silence-term",
            "approval-authority",
            "progress-rating",
            "corrective-action",
            "clearance-track",
            "funding-limit",
            "task-deadline",
            "running-period",
            "revision-route",
            "delivery-curve",
            "delivery-alert",
            "delivery-flags");

    private Models() {}

    /** Deploys those that changed since the last start; unchanged ones keep their version. */
    static void deploy(RepositoryService repository) {
        PROCESSES.forEach(process -> deploy(repository, process + ".bpmn"));
        DECISIONS.forEach(decision -> deploy(repository, decision + ".dmn"));
    }

    private static void deploy(RepositoryService repository, String file) {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name(file)
                .source("release")
                .enableDuplicateFiltering(true)
                .addClasspathResource("processes/" + file);
        deployment.deploy();
    }
}
