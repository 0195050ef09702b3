package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosureProcessTest {

    @Test
    void closesOperationsBeforeFinances() {
        Walk closure = Walk.through("closure").start();

        assertThat(closure.open()).containsExactly("closeOperations");
        closure.complete("closeOperations");
        assertThat(closure.open()).containsExactly("closeFinances");
        closure.complete("closeFinances").endsAt("projectClosed");
    }
}
