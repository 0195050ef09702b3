package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Tables;
import org.tricycle.workflow.testing.Processes;

/** A first short extension passes in silence, or goes to the authority when one group speaks (R18.2 to R18.6). */
@ExtendWith(ArquillianExtension.class)
class SilenceIT {

    @Inject
    private Tables tables;

    @Inject
    private Processes processes;

    @Test
    void extendsAProjectWhenNobodySpeaksInTime() {
        CycleDriver project = noticed();
        project.answer("acknowledgeNotice", "acknowledgeNotice");
        processes.fire("boundaryEvent_notAcknowledged", project.businessKey());
        OpenWork attestation = project.untilOpen("attestDelivery");
        project.answer(attestation, with("deliveredOn", "2026-01-01").apply(project.nextAnswer(attestation)))
                .expect(422);
        project.answer(attestation).expect(200);

        assertThat(names(project))
                .containsOnly("breakSilence", "reportProgress")
                .hasSize(4);
        tables.execute(
                "update silence_clock set expires_at = timestamp '2026-01-01 00:00:00' where procedure_id in"
                        + " (select id from silence_procedure where project_code = ?)",
                project.code());
        for (int group = 1; group <= 3; group++) {
            processes.fire("boundaryEvent_timeOver", project.businessKey());
        }

        assertThat(names(project)).containsExactly("reportProgress");
        assertThat(tables.timeline(project.code())).containsSubsequence("silence-kept", "revision-applied");
        assertThat(result(project)).isEqualTo("NO_OBJECTION");
        assertThat(tables.leftovers(project.code())).doesNotContainKey("ACT_RU_JOB");
    }

    @Test
    void goesToTheAuthorityWhenASingleGroupObjects() {
        CycleDriver project = noticed();
        OpenWork first = project.untilOpen("acknowledgeNotice");
        project.answer(first).expect(200);
        OpenWork word = project.untilOpen("breakSilence");
        Api stranger = project.cast().person(word.party().equals("WORKERS") ? "employers" : "workers");
        stranger.post("/api/tasks/" + word.id() + "/complete", project.nextAnswer(word))
                .expect(404);
        project.answer(word).expect(200);

        assertThat(names(project)).containsExactlyInAnyOrder("authoriseRevision", "reportProgress");
        assertThat(result(project)).isEqualTo("OBJECTION");
        assertThat(tables.texts("select broken_by from silence_procedure where project_code = ?", project.code()))
                .containsExactly(word.party());
        project.answer(word).expect(409);
        project.answer("authoriseRevision");
        assertThat(tables.timeline(project.code())).containsSubsequence("silence-broken", "revision-applied");
    }

    @Test
    void refusesAWordAfterTheLastInstant() {
        CycleDriver project = noticed();
        project.answer("acknowledgeNotice");
        OpenWork word = project.untilOpen("breakSilence");
        tables.execute(
                "update silence_clock set expires_at = timestamp '2026-01-01 00:00:00' where procedure_id in"
                        + " (select id from silence_procedure where project_code = ?)",
                project.code());

        assertThat(project.answer(word).expect(409).json().getString("type")).endsWith("silence-over");
        assertThat(tables.texts("select result from silence_procedure where project_code = ?", project.code()))
                .containsOnlyNulls();
    }

    private CycleDriver noticed() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        project.untilOpen("reportProgress");
        project.revise(asked -> asked).expect(200);
        return project.answer("decideOnRevision", "giveNotice");
    }

    private String result(CycleDriver project) {
        return tables.texts("select result from silence_procedure where project_code = ?", project.code())
                .get(0);
    }

    private static List<String> names(CycleDriver project) {
        return project.open().stream().map(OpenWork::name).toList();
    }
}
