package org.tricycle.demo;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tricycle.platform.command.CommandWriter;

/** How the people of the demonstration answer the tasks of one project. What depends on the project is made for it; the rest is the command’s example. */
final class DemoAnswers {

    private final PreparationAnswers preparation;
    private final MoneyAnswers money;
    private final ImplementationAnswers implementation;

    DemoAnswers(DemoProject project, LocalDate today) {
        this.preparation = new PreparationAnswers(project);
        this.money = new MoneyAnswers(project, today);
        this.implementation = new ImplementationAnswers(project, today);
    }

    JsonObject to(Asked asked) {
        return switch (asked.name()) {
            case "checkMandate",
                    "draftCrisisNote",
                    "decideOnRequest",
                    "draftConceptNote",
                    "draftProjectDocument",
                    "appraiseProposal",
                    "giveOpinion",
                    "confirmRecommendation",
                    "inviteGroups",
                    "fileGroupPosition",
                    "answerComments",
                    "sealRecord" -> preparation.to(asked);
            case "nameFundingSource",
                    "identifyPartner",
                    "scoreBid",
                    "submitToDonor",
                    "signAgreement",
                    "openBudget",
                    "informDonor",
                    "settleTermination",
                    "closeFinances" -> money.to(asked);
            case "planWork",
                    "recruitStaff",
                    "formProjectCommittee",
                    "agreeMonitoringData",
                    "planHandover",
                    "scheduleEvaluations",
                    "reportProgress",
                    "respondToEvaluation" -> implementation.to(asked);
            default -> CommandWriter.write(asked.example());
        };
    }
}
