package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;
import org.tricycle.testing.Tables;
import org.tricycle.workflow.testing.Processes;

/** Who pays for a project, over HTTP: partners refused and cleared, projects that wait for money and are picked up. */
@ExtendWith(ArquillianExtension.class)
class FundingIT {

    @Inject
    private Tables tables;

    @Inject
    private Processes processes;

    @Test
    void goesFromARefusedPartnerToAnotherDonor() {
        CycleDriver project = new CycleDriver(Api.server())
                .script("nameFundingSource", Answers.partner("QAA", "Quick Apparel"))
                .script("identifyPartner", with("partnerClass", "PRIVATE_BUSINESS"))
                .script("screenPartner", with("commercialInterest", true))
                .script("nameFundingSource", with("donor", "NOR"))
                .register();
        String code = project.code();

        project.untilOpen("openBudget");

        JsonObject partner = get(project, "/api/partners/QAA");
        assertThat(partner.getJsonObject("partner").getString("standing")).isEqualTo("REFUSED");
        assertThat(partner.getString("refusalReasons")).startsWith("Registered since 1987");
        assertThat(sources(project)).containsExactly("PARTNER QAA REFUSED", "PUBLIC_DONOR NOR SECURED");
        assertThat(project.row().getString("donor")).isEqualTo("NOR");
        assertThat(project.row().getString("code")).isEqualTo(code);
        assertThat(tables.timeline(code))
                .containsSubsequence(
                        "partner-named",
                        "clearance-ended",
                        "funding-source-refused",
                        "funding-secured",
                        "submitted-for-appraisal",
                        "approval-given",
                        "submitted-to-donor",
                        "agreement-signed");
        assertThat(tables.status(code)).isEqualTo("AGREED");
    }

    @Test
    void asksBothBureauxAndTheDirectorAboutAPrivatePartner() {
        CycleDriver project = new CycleDriver(Api.server())
                .script("nameFundingSource", Answers.partner("QAB", "Quiet Builders"))
                .script("identifyPartner", with("partnerClass", "PRIVATE_BUSINESS"))
                .scriptExample("giveClearanceOpinion")
                .script("giveClearanceOpinion", with("view", "DOUBTS"))
                .register();

        project.untilOpen("giveClearanceOpinion");
        assertThat(project.open().stream().filter(task -> task.name().equals("giveClearanceOpinion")))
                .extracting(OpenWork::party)
                .containsExactly("EMPLOYERS", "WORKERS");
        project.answerAll("giveClearanceOpinion", "giveClearanceOpinion", "decideClearance");

        assertThat(get(project, "/api/partners/QAB").getJsonObject("partner").getString("standing"))
                .isEqualTo("CONDITIONAL");
        assertThat(sources(project)).containsExactly("PARTNER QAB SECURED");
        assertThat(
                        tables.number(
                                "select count(*) from obligation where business_key = 'partner:QAB' and kind = 'CLEARANCE_RECHECK'"))
                .isEqualTo(1);
    }

    @Test
    void endorsesIntoThePipelineAndIsPickedUp() {
        CycleDriver project = new CycleDriver(Api.server())
                .script("nameFundingSource", Answers::nobodyYet)
                .register();
        project.toTheEnd();
        assertThat(project.row().getBoolean("pipeline")).isTrue();
        processes.fire("intermediateCatchEvent_reviewDue", project.businessKey());
        project.answerAll("reviewPipeline");
        offer(project, "officer").expect(403);
        offer(project, "agreements").expect(200);
        project.script("nameFundingSource", with("donor", "NOR"));
        project.answerAll("nameFundingSource");

        assertThat(project.row().getBoolean("pipeline")).isFalse();
        assertThat(project.row().getString("donor")).isEqualTo("NOR");
        offer(project, "agreements").expect(409);
        project.untilOpen("openBudget");
        assertThat(tables.timeline(project.code()))
                .containsSubsequence(
                        "funding-open",
                        "consultation-recorded",
                        "pipeline-entered",
                        "pipeline-kept",
                        "donor-offer-received",
                        "funding-secured",
                        "pipeline-left",
                        "approval-given",
                        "agreement-signed");
        assertThat(tables.status(project.code())).isEqualTo("AGREED");
    }

    @Test
    void goesToAnotherDonorWhenTheAgreementIsNotSignedInTime() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        project.untilOpen("signAgreement");
        processes.fire("boundaryEvent_signatureOverdue", project.businessKey());
        project.script("nameFundingSource", with("donor", "NOR"));
        project.answerAll("nameFundingSource", "submitToDonor");

        assertThat(project.open()).extracting(OpenWork::name).contains("signAgreement");
        assertThat(project.row().getString("donor")).isEqualTo("NOR");
        assertThat(tables.timeline(project.code()))
                .containsSubsequence("submitted-to-donor", "signature-lapsed", "funding-secured", "submitted-to-donor");
    }

    private static Reply offer(CycleDriver project, String person) {
        return project.cast()
                .person(person)
                .post(
                        "/api/projects/" + project.address() + "/offers",
                        project.examples().get("RecordDonorOffer"));
    }

    private static JsonObject get(CycleDriver project, String path) {
        return project.cast().person("agreements").get(path).expect(200).json();
    }

    private static List<String> sources(CycleDriver project) {
        return get(project, "/api/projects/" + project.address() + "/funding")
                .getJsonArray("sources")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(source -> "%s %s %s"
                        .formatted(source.getString("kind"), source.getString("donor", "-"), source.getString("state")))
                .toList();
    }
}
