package org.tricycle.workflow;

import org.junit.jupiter.api.Test;

class TerminationProcessTest {

    @Test
    void reportsAndThenSettles() {
        Walk.through("termination")
                .start()
                .complete("reportTermination")
                .complete("settleTermination", "operationsOutcome", "TERMINATED")
                .endsAt("projectTerminated");
    }
}
