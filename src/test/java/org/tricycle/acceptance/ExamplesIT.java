package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.Examples;

/** The example that the API's description gives for a command is one that the API accepts, for every command there is. */
@ExtendWith(ArquillianExtension.class)
class ExamplesIT {

    @Test
    void acceptsTheExampleOfEveryCommand() {
        Set<String> accepted = new TreeSet<>(Set.of("RegisterRequest"));
        accepted.addAll(disputedAppraisal().toTheEnd().exemplary());
        accepted.addAll(conditionsAndConciliation().toTheEnd().exemplary());
        accepted.addAll(deadlockAndAppeal().toTheEnd().exemplary());
        accepted.addAll(largeAndOverridden().exemplary());
        new CycleDriver(Api.server()).register().withdraw().expect(200);
        accepted.add("WithdrawProject");
        accepted.add(bulkOrder());

        assertThat(accepted).isEqualTo(Examples.at(Api.server()).commands());
    }

    /** A bulk order is read as a whole and answered for each of its tasks; those of the example exist nowhere. */
    private static String bulkOrder() {
        Api.as(Api.server(), "officer")
                .post("/api/tasks/bulk", Examples.at(Api.server()).get("BulkOrder"))
                .expect(200);
        return "BulkOrder";
    }

    /** Two appraisers lie two apart on A8, so that a third one moderates. */
    private static CycleDriver disputedAppraisal() {
        return new CycleDriver(Api.server())
                .script("appraiseProposal", appraisal -> Answers.rated(appraisal, "A8", "UNSATISFACTORY"))
                .script("appraiseProposal", appraisal -> Answers.rated(appraisal, "A8", "HIGH_QUALITY"))
                .script("giveOpinion", with("statement", "NOT_ACCEPTABLE"))
                .register();
    }

    /** One criterion short, one group against and a bad report: conditions before signature, a conciliation, a corrective action. */
    private static CycleDriver conditionsAndConciliation() {
        return new CycleDriver(Api.server())
                .script("appraiseProposal", appraisal -> Answers.rated(appraisal, "A10", "UNSATISFACTORY"))
                .script(
                        "confirmRecommendation",
                        with("outcome", "RECOMMEND_WITH_CONDITIONS").andThen(with("conditions", oneCondition()))::apply)
                .script("fileGroupPosition", Answers::objection)
                .script("reportProgress", Answers::badInterimReport)
                .script("reportProgress", Answers::restOfThePeriod)
                .register();
    }

    /** Three returns for the same criterion, a rejection and an appeal against it. */
    private static CycleDriver deadlockAndAppeal() {
        CycleDriver project = new CycleDriver(Api.server()).scriptExample("draftProjectDocument");
        for (int round = 0; round < 3; round++) {
            project.script("appraiseProposal", Answers::weakStandards)
                    .script("appraiseProposal", Answers::weakStandards)
                    .script("confirmRecommendation", with("outcome", "RETURN"))
                    .script("draftProjectDocument", with("changesMade", "The standards concerned are named."));
        }
        return project.register();
    }

    /** More than US$ 5 million, and a lead appraiser who wants another outcome than the determined one. */
    private static CycleDriver largeAndOverridden() {
        CycleDriver project = new CycleDriver(Api.server())
                .script("draftProjectDocument", Answers::tenfold)
                .script(
                        "confirmRecommendation",
                        with("outcome", "RETURN").andThen(with("overrideReason", "The districts differ."))::apply)
                .register();
        project.untilOpen("endorseOverride");
        project.until(open -> !open.name().equals("endorseOverride"));
        return project;
    }

    private static JsonArray oneCondition() {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("text", "Reserve the money for the independent evaluation.")
                        .add("owner", "Project officer")
                        .add("due", "2030-01-31")
                        .add("moment", "BEFORE_SIGNATURE"))
                .build();
    }
}
