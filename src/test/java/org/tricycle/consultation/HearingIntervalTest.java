package org.tricycle.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

// R4.14
class HearingIntervalTest {

    private static final LocalDate ACTIVE = LocalDate.of(2026, 11, 30);

    @Test
    void hearsTheGroupsUntilTheDayBeforeTheEnd() {
        HearingInterval halfYearly = new HearingInterval(ParticipationStage.IMPLEMENTATION, 6, 6);

        assertThat(halfYearly.days(ACTIVE, LocalDate.of(2028, 5, 31)))
                .containsExactly(LocalDate.of(2027, 5, 30), LocalDate.of(2027, 11, 30), LocalDate.of(2028, 5, 30));
        assertThat(halfYearly.days(ACTIVE, LocalDate.of(2028, 5, 30)))
                .containsExactly(LocalDate.of(2027, 5, 30), LocalDate.of(2027, 11, 30));
        assertThat(halfYearly.days(ACTIVE, LocalDate.of(2027, 5, 30))).isEmpty();
    }

    @Test
    void countsMonthsFromTheFirstHearing() {
        HearingInterval between = new HearingInterval(ParticipationStage.MONITORING, 3, 6);

        assertThat(between.days(ACTIVE, LocalDate.of(2027, 12, 31)))
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 8, 28));
    }

    @Test
    void tellsThemOnceHalfWay() {
        HearingInterval once = new HearingInterval(ParticipationStage.IMPLEMENTATION, 0, 0);

        assertThat(once.days(ACTIVE, ACTIVE.plusDays(100))).containsExactly(ACTIVE.plusDays(50));
        assertThat(once.days(ACTIVE, ACTIVE.plusDays(1))).isEmpty();
        assertThat(once.days(ACTIVE, ACTIVE.minusDays(1))).isEmpty();
    }
}
