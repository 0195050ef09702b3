package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;
import static org.tricycle.testing.Examples.without;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.Examples;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;
import org.tricycle.testing.Tables;
import org.tricycle.testing.UnitControls;
import org.tricycle.testing.UnitDriver;
import org.tricycle.workflow.testing.BegunProcess;
import org.tricycle.workflow.testing.Processes;

/** The example that the API's description gives for a command is one that the API accepts, for every command there is. */
@ExtendWith(ArquillianExtension.class)
class ExamplesIT {

    @Inject
    private Processes processes;

    @Inject
    private Tables tables;

    @Inject
    private UnitControls controls;

    @Inject
    private BegunProcess begun;

    @Test
    void acceptsTheExampleOfEveryCommand() {
        Set<String> accepted = new TreeSet<>(Set.of("RegisterRequest"));
        accepted.addAll(silentGroup(disputedAppraisal()).toTheEnd().exemplary());
        accepted.addAll(evaluatedOnTheWay().exemplary());
        accepted.addAll(conditionsAndConciliation().toTheEnd().exemplary());
        accepted.addAll(deadlockAndAppeal().toTheEnd().exemplary());
        accepted.addAll(largeAndOverridden().exemplary());
        accepted.addAll(conflictedAuthority().exemplary());
        new CycleDriver(Api.server()).register().withdraw().expect(200);
        accepted.add("WithdrawProject");
        accepted.add("DeclareInterests");
        accepted.addAll(conditionsBeforeTheFirstInstalment(false).toTheEnd().exemplary());
        accepted.addAll(conditionsBeforeTheFirstInstalment(true).toTheEnd().exemplary());
        accepted.addAll(revisedAndTerminated());
        accepted.add(raisedTrack());
        accepted.add(bulkOrder());
        accepted.addAll(committee());
        accepted.addAll(sittings());
        accepted.addAll(absenceAndDesignation());
        accepted.addAll(calendar());
        accepted.add(notifications());
        accepted.add(nothingToRetry());
        accepted.addAll(twoRedMonths());

        accepted.addAll(crisis());
        accepted.addAll(funding());
        assertThat(accepted).isEqualTo(Examples.at(Api.server()).commands());
    }

    private static String notifications() {
        Cast.at(Api.server())
                .person("lead")
                .send(
                        "PUT",
                        "/api/me/notifications",
                        BodyPublishers.ofString(Examples.at(Api.server())
                                .get("ChooseNotifications")
                                .toString()))
                .expect(200);
        return "ChooseNotifications";
    }

    /** A crisis whose full review does not confirm the project, and one whose does. */
    private Set<String> crisis() {
        Set<String> accepted = new TreeSet<>(crisis(project -> project));
        accepted.addAll(crisis(project -> project.script("concludeFullReview", with("result", "NOT_CONFIRMED"))));
        return accepted;
    }

    private Set<String> crisis(UnaryOperator<CycleDriver> change) {
        CycleDriver project = change.apply(new CycleDriver(Api.server())
                .script("checkMandate", with("crisis", "ARMED_CONFLICT"))
                .register(with("source", "CRISIS")));
        project.untilOpen("reportProgress");
        processes.begin("full-review", project.businessKey());
        project.answerAll(task -> !task.name().equals("reportProgress"));
        return project.exemplary();
    }

    /** A private partner refused after doubts, a tender won, another partner cleared with conditions; and the pipeline. */
    private Set<String> funding() {
        CycleDriver tender = new CycleDriver(Api.server())
                .script("nameFundingSource", Answers.partner("QBA", "Quarry Brothers"))
                .script("identifyPartner", with("partnerClass", "PRIVATE_BUSINESS"))
                .scriptExample("giveClearanceOpinion")
                .script("giveClearanceOpinion", with("view", "DOUBTS"))
                .script("decideClearance", with("outcome", "REFUSED").andThen(without("conditions"))::apply)
                .script("nameFundingSource", with("kind", "TENDER"))
                .register();
        tender.untilOpen("checkCompleteness");
        return Stream.of(tender.exemplary(), partner(), pipeline())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Set<String> partner() {
        CycleDriver partner = new CycleDriver(Api.server())
                .script("nameFundingSource", Answers.partner("QBB", "Quince Foundation"))
                .script("screenPartner", with("reputation", "DOUBTS"))
                .register();
        partner.untilOpen("checkCompleteness");
        return partner.exemplary();
    }

    private Set<String> pipeline() {
        CycleDriver waiting = new CycleDriver(Api.server())
                .script("nameFundingSource", Answers::nobodyYet)
                .register()
                .toTheEnd();
        processes.fire("intermediateCatchEvent_reviewDue", waiting.businessKey());
        waiting.answerAll("reviewPipeline");
        waiting.cast()
                .person("agreements")
                .post(
                        "/api/projects/" + waiting.address() + "/offers",
                        waiting.examples().get("RecordDonorOffer"))
                .expect(200);
        waiting.untilOpen("signAgreement");
        Set<String> accepted = new TreeSet<>(waiting.exemplary());
        accepted.add("RecordDonorOffer");
        return accepted;
    }

    /** Every kind of revision, a bottleneck that lasts, a suspension that is kept, an early end. */
    private Set<String> revisedAndTerminated() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        project.untilOpen("reportProgress");
        processes.begin("bottleneck", project.businessKey());
        processes.fire("boundaryEvent_notResolved", project.businessKey());
        project.answer("reviewBottleneck", "resolveBottleneck");
        project.revise(asked -> asked).expect(200);
        project.answer("decideOnRevision", "giveNotice", "acknowledgeNotice");
        processes.fire("boundaryEvent_notAcknowledged", project.businessKey());
        project.answer("attestDelivery", "breakSilence", "authoriseRevision");
        ask(project, "REPHASING", "250000.00", "650000.00").answer("agreeRephasing", "certifyRephasing");
        ask(project, "BUDGET_SHIFT", "450000.00", "450000.00").answer("recordDonorConsent", "authoriseRevision");
        ask(project, "SUSPENSION").answer("authoriseRevision", "informDonor");
        processes.begin("suspension-review", project.businessKey());
        project.answer("reviewSuspension");
        ask(project, "TERMINATION").answer("authoriseRevision", "informDonor");
        project.answer("reportTermination", "settleTermination");
        Set<String> accepted = new TreeSet<>(project.exemplary());
        accepted.add("RequestRevision");
        return accepted;
    }

    private static CycleDriver ask(CycleDriver project, String type, String... amounts) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        if (amounts.length > 0) {
            lines.add(line("EXPERTS", amounts[0]))
                    .add(line("TRAINING", amounts[1]))
                    .add(line("MISCELLANEOUS", "100000.00"));
        }
        project.revise(asked -> Json.createObjectBuilder(without("newEnd").apply(asked))
                        .add("type", type)
                        .add("budgetLines", lines)
                        .add("donorConsentDemanded", type.equals("BUDGET_SHIFT"))
                        .build())
                .expect(200);
        return project;
    }

    private static JsonObjectBuilder line(String type, String amount) {
        return Json.createObjectBuilder()
                .add("year", 2027)
                .add("type", type)
                .add("amount", new BigDecimal(amount))
                .add("objective", "EMPLOYMENT")
                .add("country", "GHA");
    }

    /** One condition before the first instalment, met or waived. */
    private static CycleDriver conditionsBeforeTheFirstInstalment(boolean waived) {
        CycleDriver project = new CycleDriver(Api.server())
                .script("appraiseProposal", appraisal -> Answers.rated(appraisal, "A10", "UNSATISFACTORY"))
                .script(
                        "confirmRecommendation",
                        with("outcome", "RECOMMEND_WITH_CONDITIONS")
                                .andThen(with("conditions", oneCondition("BEFORE_FIRST_INSTALMENT")))::apply);
        if (waived) {
            project.script("meetInstalmentConditions", asked -> Json.createObjectBuilder()
                    .add("evidence", Json.createArrayBuilder())
                    .add("waiverReason", "The bank opens no account before the first transfer.")
                    .build());
        }
        return project.register();
    }

    /** The unit of the projects above has spent nothing by the end of the year in which it got its money. */
    private Set<String> twoRedMonths() {
        controls.begin("EMPLOYMENT", "2026-11");
        controls.begin("EMPLOYMENT", "2026-12");
        return new UnitDriver(Api.server(), "EMPLOYMENT").toTheEnd().exemplary();
    }

    private static String raisedTrack() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        project.cast()
                .person("workers")
                .post(
                        "/api/projects/" + project.address() + "/raise-track",
                        project.examples().get("RaiseTrack"))
                .expect(200);
        return "RaiseTrack";
    }

    /** A bulk order is read as a whole and answered for each of its tasks; those of the example exist nowhere. */
    private static String bulkOrder() {
        Api.as(Api.server(), "officer")
                .post("/api/tasks/bulk", Examples.at(Api.server()).get("BulkOrder"))
                .expect(200);
        return "BulkOrder";
    }

    /** A committee like the one of the example but for its short name, and seats nominated anew. */
    private static Set<String> committee() {
        Api secretary = Api.as(Api.server(), "secretary");
        Examples examples = Examples.at(Api.server());
        secretary
                .post("/api/committees", with("code", "GHA-EX").apply(examples.get("RegisterCommittee")))
                .expect(201);
        String seats = examples.get("NominateSeats").toString();
        secretary
                .send("PUT", "/api/committees/GHA-EX/seats", BodyPublishers.ofString(seats))
                .expect(200);
        return Set.of("RegisterCommittee", "NominateSeats");
    }

    /** The committee of the example sits below quorum and is called anew. */
    private Set<String> sittings() {
        CycleDriver project = new CycleDriver(Api.server())
                .scriptExample("inviteGroups")
                .scriptExample("inviteGroups")
                .script(
                        "inviteGroups",
                        with("mode", "MEETING")
                                .andThen(with("committee", "GHA-EX"))
                                .andThen(with("sittingOn", "2029-06-04"))
                                .andThen(with("place", "Room 2"))
                                .andThen(with("agenda", "1. The project document"))::apply)
                .register()
                .toTheEnd();
        processes.fire("intermediateCatchEvent_sittingDay", project.businessKey());
        project.answer("recordSitting", "callSecondSitting");
        processes.fire("intermediateCatchEvent_sittingDay", project.businessKey());
        assertThat(project.open()).extracting(OpenWork::name).containsExactly("recordSitting");
        return project.exemplary();
    }

    /** Far from the countries of the other tests. */
    private static Set<String> calendar() {
        Api admin = Api.as(Api.server(), "admin");
        Examples examples = Examples.at(Api.server());
        admin.post("/api/calendars/TUV/holidays", examples.get("AddHoliday")).expect(201);
        admin.post("/api/calendars/TUV/holidays", with("day", "2027-12-03").apply(examples.get("AddHoliday")))
                .expect(201);
        admin.post("/api/calendars/TUV/holidays/remove", examples.get("RemoveHoliday"))
                .expect(200);
        admin.post("/api/calendars/TUV/holidays/import", examples.get("ImportHolidays"))
                .expect(200);
        admin.send(
                        "PUT",
                        "/api/calendars/TUV/week",
                        BodyPublishers.ofString(examples.get("SetWorkingWeek").toString()))
                .expect(200);
        return Set.of("AddHoliday", "RemoveHoliday", "ImportHolidays", "SetWorkingWeek");
    }

    private static Set<String> absenceAndDesignation() {
        announce("legal", "/api/absences", "AnnounceAbsence");
        announce("regional", "/api/designations", "DesignateOfficer");
        return Set.of("AnnounceAbsence", "DesignateOfficer");
    }

    /** Announced, and ended for the sake of the other tests. */
    private static void announce(String person, String address, String command) {
        Api api = Api.as(Api.server(), person);
        int id = api.post(address, Examples.at(Api.server()).get(command))
                .expect(201)
                .json()
                .getInt("id");
        api.send("DELETE", address + "/" + id, BodyPublishers.noBody()).expect(204);
    }

    /** The order is read, and refused because nothing has failed. */
    private static String nothingToRetry() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        Reply refused = project.cast()
                .person("admin")
                .post(
                        "/api/admin/instances/" + project.address() + "/project-cycle/1/retry",
                        project.examples().get("RetryFailedSteps"))
                .expect(409);
        assertThat(refused.json().getString("type")).endsWith("nothing-to-retry");
        return "RetryFailedSteps";
    }

    /** A group lets its window pass, so that somebody turns to it. */
    private CycleDriver silentGroup(CycleDriver project) {
        project.untilOpen("fileGroupPosition");
        processes.fire("boundaryEvent_windowClosed", project.businessKey());
        return project;
    }

    /** Two appraisers lie two apart on A8, so that a third one moderates. */
    private static CycleDriver disputedAppraisal() {
        return new CycleDriver(Api.server())
                .script("decideOnRequest", with("seedMoney", JsonValue.TRUE))
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
                        with("outcome", "RECOMMEND_WITH_CONDITIONS")
                                .andThen(with("conditions", oneCondition("BEFORE_SIGNATURE")))::apply)
                .scriptReview(Answers::objection)
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

    /** Everybody who could decide at the level has appraised, so that an officer-in-charge is named. */
    private CycleDriver conflictedAuthority() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        project.untilOpen("sealRecord");
        tables.execute(
                "insert into subject_duty (subject, user_name, duty) values (?, 'regional', 'APPRAISER')",
                project.businessKey());
        project.untilOpen("decideApproval");
        return project;
    }

    /** A mid-term evaluation whose action is late, an exit prepared, and something missing at closure. */
    private CycleDriver evaluatedOnTheWay() {
        CycleDriver project = new CycleDriver(Api.server())
                .script("respondToEvaluation", response -> Answers.response(response, 1, "2026-01-31"))
                .script("reportOnRecommendations", Answers::underWay)
                .script("closeOperations", closing -> Answers.missing(closing, "DOCUMENTS_ARCHIVED"))
                .register();
        project.untilOpen("reportProgress");
        project.script("respondToEvaluation", response -> Answers.response(response, 2, "2031-12-31"));
        begun.begin("evaluation", project.businessKey(), "evaluationKind", "MID_TERM");
        begun.begin("exit-preparation", project.businessKey(), "exitReason", "END");
        project.answerAll(
                task -> !List.of("reportProgress", "actOnRecommendation").contains(task.name()));
        begun.begin("recommendation-follow-up", project.businessKey(), "followUpReason", "HALF_YEARLY");
        project.answerAll(
                task -> !List.of("reportProgress", "actOnRecommendation").contains(task.name()));
        begun.begin("recommendation-follow-up", project.businessKey(), "followUpReason", "HALF_YEARLY");
        project.answerAll(
                task -> !List.of("reportProgress", "actOnRecommendation").contains(task.name()));
        return project.toTheEnd();
    }

    private static JsonArray oneCondition(String moment) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("text", "Reserve the money for the independent evaluation.")
                        .add("owner", "Project officer")
                        .add("due", "2030-01-31")
                        .add("moment", moment))
                .build();
    }
}
