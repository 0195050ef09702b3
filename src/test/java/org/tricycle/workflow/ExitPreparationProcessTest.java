package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExitPreparationProcessTest {

    @Test
    void asksTheProjectManagerOnce() {
        Walk exit = Walk.through("exit-preparation").start();

        assertThat(exit.open()).containsExactly("prepareExit");
        exit.complete("prepareExit").endsAt("exitPrepared");
    }
}
