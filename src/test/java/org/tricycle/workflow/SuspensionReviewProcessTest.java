package org.tricycle.workflow;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionReviewProcessTest {

    @ParameterizedTest
    @CsvSource({
        "KEEP, suspensionKept",
        "PROPOSE_RESUMPTION, resumptionProposed",
        "PROPOSE_TERMINATION, terminationProposed"
    })
    void endsByItsResult(String result, String end) {
        Walk.through("suspension-review")
                .start()
                .complete("reviewSuspension", "suspensionReviewResult", result)
                .endsAt(end);
    }
}
