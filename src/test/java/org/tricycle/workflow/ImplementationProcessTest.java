package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImplementationProcessTest {

    private final Walk implementation = Walk.through("implementation").start();

    @Test
    void isCompleteWithTheFinalReport() {
        report(true, true);
        implementation.endsAt("operationsComplete");
    }

    @Test
    void asksForTheReportAgainWhenItIsRefused() {
        report(false, true);
        assertThat(implementation.open()).containsExactly("reportProgress");
        report(true, true);
        implementation.endsAt("operationsComplete");
    }

    @Test
    void asksForTheNextPeriodUntilTheReportIsFinal() {
        report(true, false);
        report(true, false);
        assertThat(implementation.open()).containsExactly("reportProgress");
        report(true, true);
        implementation.endsAt("operationsComplete");
    }

    @Test
    void plansACorrectiveActionBeforeTheNextPeriod() { // R7.11
        report(true, false, true);
        assertThat(implementation.open()).containsExactly("planCorrectiveAction");
        implementation.complete("planCorrectiveAction");
        assertThat(implementation.open()).containsExactly("reportProgress");
        report(true, true);
        implementation.endsAt("operationsComplete");
    }

    @Test
    void isInterruptedByATermination() {
        implementation.complete("reportProgress").terminate();
        assertThat(implementation.open()).containsExactly("reportTermination");
        implementation.complete("reportTermination");
        assertThat(implementation.open()).containsExactly("settleTermination");
        implementation.complete("settleTermination", "operationsOutcome", "TERMINATED");
        assertThat(implementation.variable("operationsOutcome")).isEqualTo("TERMINATED");
        assertThat(implementation.path()).contains("endEvent_implementationTerminated");
    }

    private void report(boolean accepted, boolean last) {
        report(accepted, last, false);
    }

    private void report(boolean accepted, boolean last, boolean actionDue) {
        implementation
                .complete("reportProgress")
                .complete(
                        "validateProgressReport",
                        "reportAccepted",
                        accepted,
                        "finalReport",
                        last,
                        "correctiveActionDue",
                        actionDue);
    }
}
