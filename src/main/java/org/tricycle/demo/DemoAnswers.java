package org.tricycle.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.AppraiseProposal;
import org.tricycle.appraisal.CriterionRating;
import org.tricycle.appraisal.GiveOpinion;
import org.tricycle.appraisal.OpinionStatement;
import org.tricycle.appraisal.Rating;
import org.tricycle.consultation.FileGroupPosition;
import org.tricycle.consultation.Position;
import org.tricycle.formulation.DecideOnRequest;
import org.tricycle.formulation.RequestChoice;
import org.tricycle.implementation.Activity;
import org.tricycle.implementation.OpenBudget;
import org.tricycle.implementation.PlanWork;
import org.tricycle.implementation.ReportProgress;
import org.tricycle.inbox.TaskDetails;
import org.tricycle.partner.DonorCategory;
import org.tricycle.partner.FundingModality;
import org.tricycle.partner.FundingSourceKind;
import org.tricycle.partner.Instalment;
import org.tricycle.partner.NameFundingSource;
import org.tricycle.partner.SignAgreement;
import org.tricycle.partner.SubmitToDonor;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.project.Party;

/** How the people of the demonstration answer the tasks of one project. What depends on the project is made for it; the rest is the command's example. */
final class DemoAnswers {

    private static final String QUESTIONS =
            "Does the project answer your members’ needs? Which part will your group take?";
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal SPENT = new BigDecimal("0.94");

    private final DemoProject project;
    private final DemoDocument documents;
    private final LocalDate today;

    DemoAnswers(DemoProject project, LocalDate today) {
        this.project = project;
        this.documents = new DemoDocument(project);
        this.today = today;
    }

    /**
     * The answer to a task.
     *
     * @param round how often a task of this name was answered before for this project
     */
    JsonObject to(TaskDetails task, Record example, int round) {
        return switch (task.row().name()) {
            case "draftConceptNote" -> CommandWriter.write(documents.conceptNote());
            case "decideOnRequest" -> CommandWriter.write(requestDecision());
            case "draftProjectDocument" -> CommandWriter.write(documents.document(changes(round)));
            case "appraiseProposal" -> CommandWriter.write(appraisal(round));
            case "inviteGroups" -> withText(prefill(task), "questions", QUESTIONS);
            case "fileGroupPosition" -> CommandWriter.write(position(task.row().party()));
            case "nameFundingSource" -> CommandWriter.write(fundingSource());
            case "submitToDonor" -> CommandWriter.write(submission());
            case "signAgreement" -> CommandWriter.write(agreement());
            case "openBudget" -> CommandWriter.write(openBudget());
            case "planWork" -> CommandWriter.write(workPlan());
            case "reportProgress" -> CommandWriter.write(report(round));
            case "confirmRecommendation", "sealRecord" ->
                withText(prefill(task), "summary", "Confirmed on the papers of this round.");
            case "answerComments" ->
                rows(prefill(task), "answers", Map.of("kind", "ACCEPTED", "reply", "Taken up in the work plan."));
            case "giveOpinion" -> CommandWriter.write(opinion());
            case "scheduleEvaluations" -> prefill(task);
            case "recruitStaff" -> withText(CommandWriter.write(example), "inductionCompletedOn", today.toString());
            case "formProjectCommittee" -> withText(CommandWriter.write(example), "formedOn", today.toString());
            case "agreeMonitoringData" -> withText(CommandWriter.write(example), "agreedOn", today.toString());
            case "planHandover" -> withText(CommandWriter.write(example), "plannedOn", today.toString());
            case "respondToEvaluation" -> rows(prefill(task), "responses", response());
            case "closeFinances" -> finances(example);
            default -> CommandWriter.write(example);
        };
    }

    private static JsonObject prefill(TaskDetails task) {
        return Objects.requireNonNull(
                task.prefill(), "The form of " + task.row().name() + " starts filled in");
    }

    private static JsonObject withText(JsonObject command, String member, String text) {
        return Json.createObjectBuilder(command).add(member, text).build();
    }

    private static JsonObject rows(JsonObject command, String list, Map<String, String> members) {
        JsonArray rows = command.getJsonArray(list);
        JsonArrayBuilder filled = Json.createArrayBuilder();
        rows.getValuesAs(JsonObject.class).forEach(row -> {
            var builder = Json.createObjectBuilder(row);
            members.forEach(builder::add);
            filled.add(builder);
        });
        return Json.createObjectBuilder(command).add(list, filled).build();
    }

    private Map<String, String> response() {
        return Map.of(
                "response", "ACCEPTED",
                "action", "The country office agrees the budget line with the ministry.",
                "actionDue", today.plusMonths(6).toString());
    }

    private DecideOnRequest requestDecision() {
        return project.turn() == DemoProject.Turn.NOT_PURSUED
                ? new DecideOnRequest(
                        RequestChoice.DO_NOT_PURSUE,
                        "The national action plan is already financed; advice on request is enough.",
                        false)
                : new DecideOnRequest(RequestChoice.DEVELOP, null, false);
    }

    private static @Nullable String changes(int round) {
        return round == 0 ? null : "The results matrix has baselines for every indicator, as the appraisers asked.";
    }

    private AppraiseProposal appraisal(int round) {
        AppraiseProposal good = AppraiseProposal.example();
        if (project.turn() != DemoProject.Turn.RETURNED_ONCE || round > 0) {
            return good;
        }
        List<CriterionRating> ratings = good.ratings().stream()
                .map(rating -> rating.criterion().name().equals("A6")
                        ? new CriterionRating(
                                rating.criterion(), Rating.UNSATISFACTORY, "Two indicators have no baseline.")
                        : satisfactory(rating))
                .toList();
        return new AppraiseProposal(true, null, ratings, "Promising; the results matrix needs another round.");
    }

    private static GiveOpinion opinion() {
        return new GiveOpinion(null, OpinionStatement.ACCEPTABLE, null);
    }

    private static CriterionRating satisfactory(CriterionRating rating) {
        return new CriterionRating(rating.criterion(), Rating.SATISFACTORY, rating.comment());
    }

    private FileGroupPosition position(@Nullable Party party) {
        boolean reserved = project.turn() == DemoProject.Turn.WORKERS_RESERVED && party == Party.WORKERS;
        return reserved
                ? new FileGroupPosition(
                        Position.RESERVATION,
                        "Testing must stay voluntary and its result confidential; the text leaves this to each enterprise.",
                        "Theory of change",
                        null,
                        List.of())
                : new FileGroupPosition(Position.SUPPORT, null, null, null, List.of());
    }

    private NameFundingSource fundingSource() {
        return new NameFundingSource(FundingSourceKind.PUBLIC_DONOR, project.donor(), null, null, null, false);
    }

    private SubmitToDonor submission() {
        return new SubmitToDonor(today, "Submission of " + project.title(), project.donorName());
    }

    private SignAgreement agreement() {
        BigDecimal first = project.budget().multiply(HALF).setScale(2, RoundingMode.HALF_UP);
        LocalDate signed = signedOn();
        return new SignAgreement(
                "Agreement on " + project.title(),
                signed,
                FundingModality.PROJECT_FUNDING,
                DonorCategory.MULTI_BILATERAL,
                project.donorName(),
                project.budget(),
                false,
                List.of(
                        new Instalment(signed, first),
                        new Instalment(signed.plusMonths(6), project.budget().subtract(first))));
    }

    /** Long ago where the ledger is told from the beginning. */
    private LocalDate signedOn() {
        return project.hasLedger() ? project.start() : today;
    }

    private OpenBudget openBudget() {
        return new OpenBudget(
                "TC-" + project.country(),
                signedOn(),
                project.hasLedger()
                        ? DemoLedger.yearly(project.budget())
                        : project.budget().multiply(HALF).setScale(2, RoundingMode.HALF_UP));
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

    /** The first report covers the first half, the second the rest and is the final one, unless the project ends early in the demonstration. */
    private ReportProgress report(int round) {
        boolean last = round > 0;
        ReportProgress example = ReportProgress.example();
        BigDecimal half = project.budget().multiply(SPENT).multiply(HALF).setScale(2, RoundingMode.DOWN);
        return new ReportProgress(
                last ? documents.halfWay().plusDays(1) : project.start(),
                last ? project.end() : documents.halfWay(),
                "The committee met as planned; training reached " + (last ? "all" : "half of the") + " institutions.",
                example.outputsPlanned(),
                example.outputsOnSchedule(),
                example.milestonesDue(),
                example.milestonesMet(),
                half,
                BigDecimal.ZERO.setScale(2),
                example.risks(),
                example.involvement(),
                example.genderAndStandards(),
                example.lessons(),
                last);
    }

    private JsonObject finances(Record example) {
        BigDecimal half = project.budget().multiply(SPENT).multiply(HALF).setScale(2, RoundingMode.DOWN);
        BigDecimal balance = project.budget().subtract(half).subtract(half);
        return Json.createObjectBuilder(CommandWriter.write(example))
                .add("balanceReturned", balance)
                .build();
    }
}
