package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenderProcessTest {

    private final Walk tender = Walk.through("tender").start();

    @Test
    void declinesABidThatIsNotWorthMaking() {
        tender.complete("scoreBid", "bidDecision", "NO_BID").endsAt("bidDeclined");
    }

    @ParameterizedTest
    @CsvSource({"WON, tenderWon", "LOST, tenderLost", "CANCELLED, tenderCancelled"})
    void recordsWhatBecomesOfTheBid(String award, String end) {
        tender.complete("scoreBid", "bidDecision", "BID");
        assertThat(tender.open()).containsExactly("submitBid");
        tender.complete("submitBid");
        assertThat(tender.open()).containsExactly("recordAward");
        tender.complete("recordAward", "award", award).endsAt(end);
    }
}
