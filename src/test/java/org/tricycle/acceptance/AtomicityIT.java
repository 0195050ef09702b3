package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.FaultyTaskEngine;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;
import org.tricycle.testing.Tables;

/** Capability, engine, work items and audit change together or not at all (R10.1). */
@ExtendWith(ArquillianExtension.class)
class AtomicityIT {

    @Inject
    private FaultyTaskEngine engine;

    @Inject
    private Tables tables;

    @AfterEach
    void behave() {
        engine.behave();
    }

    @Test
    void undoesTheDomainChangeWhenTheEngineFails() {
        refuseAndRecover(FaultyTaskEngine.Moment.BEFORE);
    }

    @Test
    void undoesTheEngineStepWhenWhatFollowsFails() {
        refuseAndRecover(FaultyTaskEngine.Moment.AFTER);
    }

    private void refuseAndRecover(FaultyTaskEngine.Moment moment) {
        CycleDriver project = new CycleDriver(Api.server()).register();
        OpenWork task = project.untilOpen("checkMandate");
        project.person(task);
        Map<String, String> before = tables.snapshot();

        engine.fail(moment, () -> new IllegalStateException("thrown by a test"));
        Reply failed = project.answer(task, "Idempotency-Key", "atomicity-" + task.id());

        failed.expect(500);
        assertThat(failed.mediaType()).isEqualTo("application/problem+json");
        assertThat(failed.json().getString("type")).isEqualTo("urn:tricycle:problem:unexpected");
        assertThat(failed.body()).doesNotContain("IllegalState").doesNotContain("thrown by a test");
        assertThat(tables.snapshot()).isEqualTo(before);

        engine.behave();
        project.answer(task, "Idempotency-Key", "atomicity-" + task.id()).expect(200);
        assertThat(project.open()).extracting(OpenWork::name).isEqualTo(List.of("inviteGroups"));
    }
}
