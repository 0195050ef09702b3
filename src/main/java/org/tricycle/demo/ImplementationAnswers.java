package org.tricycle.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tricycle.implementation.Activity;
import org.tricycle.implementation.PlanWork;
import org.tricycle.implementation.ReportProgress;
import org.tricycle.platform.command.CommandWriter;

/** Answers from the start-up to the management response. */
final class ImplementationAnswers {

    private static final BigDecimal HALF_OF_SPENT = new BigDecimal("0.47");

    private final DemoProject project;
    private final DemoDocument documents;
    private final LocalDate today;

    ImplementationAnswers(DemoProject project, LocalDate today) {
        this.project = project;
        this.documents = new DemoDocument(project);
        this.today = today;
    }

    /** What each of a project’s two reports says was spent, US$. */
    static BigDecimal halfOfExpenditure(DemoProject project) {
        return project.budget().multiply(HALF_OF_SPENT).setScale(2, RoundingMode.DOWN);
    }

    JsonObject to(Asked asked) {
        return switch (asked.name()) {
            case "planWork" -> CommandWriter.write(workPlan());
            case "recruitStaff" -> asked.exampleWith("inductionCompletedOn", today.toString());
            case "formProjectCommittee" -> asked.exampleWith("formedOn", today.toString());
            case "agreeMonitoringData" -> asked.exampleWith("agreedOn", today.toString());
            case "planHandover" -> asked.exampleWith("plannedOn", today.toString());
            case "reportProgress" -> CommandWriter.write(report(asked.round()));
            case "respondToEvaluation" -> asked.prefillRows("responses", response());
            default -> asked.prefill();
        };
    }

    private PlanWork workPlan() {
        return new PlanWork(List.of(
                new Activity(
                        "Set up the tripartite committee",
                        "A tripartite committee steers the work",
                        project.start(),
                        documents.halfWay(),
                        "Project manager"),
                new Activity(
                        "Train staff of national institutions",
                        "Staff of national institutions are trained",
                        documents.halfWay(),
                        project.end(),
                        "National coordinator")));
    }

    /** The first report covers the first half; the second one the rest, and is the final one. */
    private ReportProgress report(int round) {
        boolean last = round > 0;
        ReportProgress example = ReportProgress.example();
        return new ReportProgress(
                last ? documents.halfWay().plusDays(1) : project.start(),
                last ? project.end() : documents.halfWay(),
                "The committee met as planned; training reached " + (last ? "all" : "half of the") + " institutions.",
                example.outputsPlanned(),
                example.outputsOnSchedule(),
                example.milestonesDue(),
                example.milestonesMet(),
                halfOfExpenditure(project),
                BigDecimal.ZERO.setScale(2),
                example.risks(),
                example.involvement(),
                example.genderAndStandards(),
                example.lessons(),
                last);
    }

    private Map<String, String> response() {
        return Map.of(
                "response", "ACCEPTED",
                "action", "The country office agrees the budget line with the ministry.",
                "actionDue", today.plusMonths(6).toString());
    }
}
