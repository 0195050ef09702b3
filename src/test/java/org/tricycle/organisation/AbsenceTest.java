package org.tricycle.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Refusal;

/** R0.4 and R0.5: deputies and officers-in-charge. */
class AbsenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    @Test
    void lastsFromTodayToTodayAtLeast() {
        Absence absence = new Absence("lead", absence(TODAY, TODAY, "head"), TODAY, NOW);

        assertThat(absence.startsOn()).isEqualTo(TODAY);
        assertThat(absence.cancelledAt()).isNull();
    }

    @Test
    void hasAnotherPersonAsDeputy() {
        refuses("/deputy", () -> new Absence("lead", absence(TODAY, TODAY, "lead"), TODAY, NOW));
    }

    @Test
    void hasAThirdPersonAsNextDeputy() {
        refuses("/nextDeputy", () -> new Absence("lead", next("lead"), TODAY, NOW));
        refuses("/nextDeputy", () -> new Absence("lead", next("head"), TODAY, NOW));
        assertThat(new Absence("lead", next("chair"), TODAY, NOW).names("chair"))
                .isTrue();
    }

    private static AnnounceAbsence next(String nextDeputy) {
        return new AnnounceAbsence(TODAY, TODAY, "head", nextDeputy, "Leave");
    }

    @Test
    void endsNeitherBeforeItBeginsNorInThePast() {
        refuses("/endsOn", () -> new Absence("lead", absence(TODAY.plusDays(1), TODAY, "head"), TODAY, NOW));
        refuses(
                "/endsOn",
                () -> new Absence("lead", absence(TODAY.minusDays(2), TODAY.minusDays(1), "head"), TODAY, NOW));
    }

    @Test
    void isCancelledOnce() {
        Absence absence = new Absence("lead", absence(TODAY, TODAY, "head"), TODAY, NOW);

        absence.cancel(NOW);
        assertThat(absence.cancelledAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> absence.cancel(NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("absence-cancelled"));
    }

    @Test
    void nobodyDesignatesThemselves() {
        DesignateOfficer command = designation(TODAY, TODAY);

        refuses("/officer", () -> new Designation(command, TODAY, "programme", NOW));
        assertThat(new Designation(command, TODAY, "regional", NOW).group()).isEqualTo("COUNTRY_DIRECTOR@GHA");
    }

    @Test
    void aDesignationLiesAhead() {
        refuses("/endsOn", () -> new Designation(designation(TODAY.plusDays(1), TODAY), TODAY, "regional", NOW));
        refuses(
                "/endsOn",
                () -> new Designation(designation(TODAY.minusDays(2), TODAY.minusDays(1)), TODAY, "regional", NOW));
    }

    @Test
    void aDesignationIsEndedOnce() {
        Designation designation = new Designation(designation(TODAY, TODAY), TODAY, "regional", NOW);

        designation.end(NOW);
        assertThatThrownBy(() -> designation.end(NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("designation-ended"));
    }

    private static AnnounceAbsence absence(LocalDate from, LocalDate to, String deputy) {
        return new AnnounceAbsence(from, to, deputy, null, "Leave");
    }

    private static DesignateOfficer designation(LocalDate from, LocalDate to) {
        return new DesignateOfficer(Authority.COUNTRY_DIRECTOR, "GHA", "programme", from, to, "In charge.");
    }

    private static void refuses(String pointer, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.pointer()).isEqualTo(pointer)));
    }
}
