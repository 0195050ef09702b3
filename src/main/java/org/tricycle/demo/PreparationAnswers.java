package org.tricycle.demo;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.AppraiseProposal;
import org.tricycle.appraisal.CriterionRating;
import org.tricycle.appraisal.GiveOpinion;
import org.tricycle.appraisal.OpinionStatement;
import org.tricycle.appraisal.Rating;
import org.tricycle.consultation.ConsultationMode;
import org.tricycle.consultation.FileGroupPosition;
import org.tricycle.consultation.Position;
import org.tricycle.formulation.DecideOnRequest;
import org.tricycle.formulation.RequestChoice;
import org.tricycle.inbox.TaskRow;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.project.CrisisType;
import org.tricycle.project.Party;
import org.tricycle.project.Status;

/** Answers from the request to the sealed record of the groups. */
final class PreparationAnswers {

    private static final String QUESTIONS =
            "Does the project answer your members’ needs? Which part will your group take?";

    private final DemoProject project;
    private final DemoDocument documents;

    PreparationAnswers(DemoProject project) {
        this.project = project;
        this.documents = new DemoDocument(project);
    }

    JsonObject to(Asked asked) {
        return switch (asked.name()) {
            case "checkMandate" -> asked.exampleWith(mandate());
            case "draftCrisisNote" -> asked.exampleWith("situation", project.need());
            case "decideOnRequest" -> CommandWriter.write(requestDecision());
            case "draftConceptNote" -> CommandWriter.write(documents.conceptNote());
            case "draftProjectDocument" -> CommandWriter.write(documents.document(changes(asked.round())));
            case "appraiseProposal" -> CommandWriter.write(appraisal(asked.round()));
            case "giveOpinion" -> CommandWriter.write(new GiveOpinion(null, OpinionStatement.ACCEPTABLE, null));
            case "inviteGroups" ->
                asked.prefillWith(Map.of("questions", QUESTIONS, "mode", ConsultationMode.WRITTEN.name()));
            case "fileGroupPosition" ->
                CommandWriter.write(position(asked.task().row()));
            case "answerComments" ->
                asked.prefillRows("answers", Map.of("kind", "ACCEPTED", "reply", "Taken up in the work plan."));
            default -> asked.prefillWith("summary", "Confirmed on the papers of this round.");
        };
    }

    private Map<String, String> mandate() {
        Map<String, String> found = Map.of(
                "priority",
                project.country() + " 102: " + project.theme(),
                "justification",
                "The three groups ask for it, and nobody else brings them together.");
        if (project.turn() != DemoProject.Turn.CRISIS) {
            return found;
        }
        Map<String, String> confirmed = new HashMap<>(found);
        confirmed.put("crisis", CrisisType.NATURAL_DISASTER.name());
        return confirmed;
    }

    private DecideOnRequest requestDecision() {
        return switch (project.turn()) {
            case NOT_PURSUED ->
                new DecideOnRequest(
                        RequestChoice.DO_NOT_PURSUE,
                        "The national action plan is already financed; advice on request is enough.",
                        false);
            case PARKED ->
                new DecideOnRequest(
                        RequestChoice.PARK,
                        "The enterprises first agree with their unions who takes part; looked at again then.",
                        false);
            default -> new DecideOnRequest(RequestChoice.DEVELOP, null, false);
        };
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
                        : new CriterionRating(rating.criterion(), Rating.SATISFACTORY, rating.comment()))
                .toList();
        return new AppraiseProposal(true, null, ratings, "Promising; the results matrix needs another round.");
    }

    private FileGroupPosition position(TaskRow hearing) {
        boolean reserved = project.turn() == DemoProject.Turn.WORKERS_RESERVED
                && hearing.party() == Party.WORKERS
                && hearing.stage() == Status.CONSULTATION;
        return reserved
                ? new FileGroupPosition(
                        Position.RESERVATION,
                        "Testing must stay voluntary and its result confidential; the text leaves this to each enterprise.",
                        "Theory of change",
                        null,
                        List.of())
                : new FileGroupPosition(Position.SUPPORT, null, null, null, List.of());
    }
}
