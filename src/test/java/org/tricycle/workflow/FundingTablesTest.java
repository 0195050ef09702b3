package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.partner.ClearanceTrack;
import org.tricycle.partner.PartnerClass;

/** How much clearance each class of partner needs, and what bounds funding. */
class FundingTablesTest {

    private final DecisionTable track = DecisionTable.of("clearance-track", "partnerClass");
    private final DecisionTable limit = DecisionTable.of("funding-limit", "limit");

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_DONOR, REGISTER",
        "MULTILATERAL, REGISTER",
        "SOCIAL_PARTNER, LIGHT",
        "NON_PROFIT, STANDARD",
        "PRIVATE_BUSINESS, FULL"
    })
    void givesEachClassOfPartnerItsTrack(String partnerClass, String expected) {
        assertThat(track.decide(partnerClass)).containsExactly(expected);
    }

    @Test
    void knowsEveryClassAndOnlyTracksThatExist() {
        List<String> tracks = Stream.of(ClearanceTrack.values()).map(Enum::name).toList();
        assertThat(PartnerClass.values())
                .allSatisfy(each ->
                        assertThat(track.decide(each.name())).singleElement().isIn(tracks));
        assertThat(track.decide("STRANGER")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLEARANCE_MONTHS, 24",
        "BUREAU_OPINION_WORKING_DAYS, 10",
        "PIPELINE_REVIEW_MONTHS, 6",
        "PIPELINE_STALE_MONTHS, 24",
        "SIGNATURE_WORKING_DAYS, 90",
        "EVALUABILITY_REVIEW_ABOVE, 5000000"
    })
    void givesEachLimitItsValue(String name, long value) {
        assertThat(limit.decide(name)).containsExactly(value);
    }
}
