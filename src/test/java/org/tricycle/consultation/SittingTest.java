package org.tricycle.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tricycle.committee.Committee;
import org.tricycle.committee.CommitteeFixture;
import org.tricycle.committee.Presence;
import org.tricycle.committee.RecusalReason;
import org.tricycle.committee.Seat;
import org.tricycle.formulation.DocumentFixture;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refused;
import org.tricycle.project.Party;

/** A committee sits, with or without its quorum (R4.17 to R4.19). */
class SittingTest {

    private static final Instant NOW = DocumentFixture.NOW;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);
    private static final LocalDate WINDOW = LocalDate.of(2026, 12, 21);
    private static final FileGroupPosition SUPPORT =
            new FileGroupPosition(Position.SUPPORT, null, null, null, List.of());
    private static final SittingCall CALL = new SittingCall("GHA-NTC", DAY, "Accra", null, "1. The document", null);

    private final Committee committee = CommitteeFixture.of(1, 1, 1);
    private final Consultation consultation = called();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "1, 2", "2, 2"})
    void isVoidExactlyWhenBelowQuorum(int government, int social) { // R4.18
        Committee seated = CommitteeFixture.of(government, social, social);
        int seats = seated.seats().size();
        for (int code = 0; code < Math.pow(4, seats); code++) {
            int sitting = code;
            List<SeatAttendance> attendance = seated.seats().stream()
                    .map(seat -> attended(
                            seat,
                            (sitting >> (2 * seat.place()) & 1) == 1,
                            (sitting >> (2 * seat.place() + 1) & 1) == 1))
                    .toList();
            Consultation held = called();
            record(held, attendance, seated);

            boolean taken = filed(held);

            assertThat(taken).as("%s", attendance).isEqualTo(quorate(attendance));
            assertThat(held.lastFiled(Party.GOVERNMENT).isPresent()).isEqualTo(taken);
        }
    }

    /** The rule counted another way: strike out whoever does not take part, then look at what is left. */
    private static boolean quorate(List<SeatAttendance> attendance) {
        List<Party> left = new ArrayList<>();
        for (SeatAttendance seat : attendance) {
            if (seat.presence() == Presence.IN_PERSON && seat.recusal() == null) {
                left.add(seat.party());
            }
        }
        return Set.copyOf(left).size() == 3 && left.size() >= attendance.size() - left.size();
    }

    private static boolean filed(Consultation held) {
        try {
            held.file(Party.GOVERNMENT, SUPPORT, "government", NOW);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.type()).isEqualTo("below-quorum");
            return false;
        }
    }

    @Test
    void takesNoPositionBeforeTheSittingIsRecorded() {
        assertThat(Refused.type(() -> consultation.file(Party.WORKERS, SUPPORT, "workers", NOW)))
                .isEqualTo("below-quorum");
    }

    @Test
    void countsHybridPresenceAndSubstitutes() {
        List<SeatAttendance> attendance = committee.seats().stream()
                .map(seat -> new SeatAttendance(
                        null, null, seat.place() + 1, Presence.REMOTELY, "Substitute " + seat.organisation(), null))
                .toList();

        assertThat(record(consultation, attendance, committee)).isEqualTo(SittingResult.QUORATE);
        assertThat(consultation.recordedSittings().get(0).attendance())
                .noneMatch(AttendanceRow::isTitular)
                .allMatch(row -> row.presence() == Presence.REMOTELY);
    }

    @Test
    void needsOneOfEachGroupAtASecondSitting() {
        Committee large = CommitteeFixture.of(3, 3, 3);
        List<SeatAttendance> one = large.seats().stream()
                .map(seat -> attended(seat, seat.place() % 3 == 0, false))
                .toList();

        assertThat(record(consultation, one, large)).isEqualTo(SittingResult.ADJOURNED);
        callAgain();
        assertThat(record(consultation, one, large)).isEqualTo(SittingResult.QUORATE);
        assertThat(consultation.recordedSittings())
                .extracting(sitting -> sitting.quorum().isMet())
                .containsExactly(false, true);
    }

    @Test
    void hearsAGroupInWritingThatWasAbsentTwice() { // R4.19
        absent(Party.WORKERS);
        callAgain();

        assertThat(absent(Party.WORKERS)).isEqualTo(SittingResult.WRITTEN_WINDOW);
        assertThat(consultation.windowClosesOn(Party.WORKERS)).isEqualTo(WINDOW);
        assertThat(consultation.modeOf(Party.WORKERS)).isEqualTo(ConsultationMode.WRITTEN);
        assertThat(consultation.modeOf(Party.EMPLOYERS)).isEqualTo(ConsultationMode.MEETING);
        consultation.file(Party.GOVERNMENT, SUPPORT, "government", NOW);
        consultation.file(Party.EMPLOYERS, SUPPORT, "employers", NOW);
        ContactGroup moreTime = ContactGroup.example();
        assertThat(Refused.faults(() -> consultation.contact(Party.WORKERS, moreTime, WINDOW, "bureau", NOW)))
                .containsExactly("/outcome violation.absent-twice");
        consultation.contact(
                Party.WORKERS,
                new ContactGroup(ContactOutcome.NO_POSITION, AbsenceReason.ABSENT_AFTER_NOTICE, "Nobody came."),
                WINDOW,
                "bureau",
                NOW);
        assertThat(consultation.lastFiled(Party.WORKERS).orElseThrow().position())
                .isEqualTo(Position.NO_POSITION);
        consultation.determine(
                count -> {
                    assertThat(count.supports()).isEqualTo(2);
                    assertThat(count.withoutPosition()).isEqualTo(1);
                    return ConsultationOutcome.INCOMPLETE;
                },
                false);
    }

    @Test
    void givesThePresentGroupsNoShorterWindowThanTheyWereInvitedFor() {
        absent(Party.WORKERS);
        callAgain();
        consultation.recordSitting(
                command(without(Party.WORKERS)), committee.seats(), DUE.minusDays(2), "secretary", NOW);

        assertThat(consultation.windowClosesOn(Party.WORKERS)).isEqualTo(DUE.minusDays(2));
        assertThat(consultation.windowClosesOn(Party.EMPLOYERS)).isEqualTo(DUE);
    }

    @Test
    void sitsAThirdTimeWhenAnotherGroupIsAbsentTheSecondTime() {
        absent(Party.WORKERS);
        callAgain();

        assertThat(absent(Party.EMPLOYERS)).isEqualTo(SittingResult.ADJOURNED);
        callAgain();
        assertThat(absent(Party.EMPLOYERS)).isEqualTo(SittingResult.WRITTEN_WINDOW);
        assertThat(consultation.modeOf(Party.WORKERS)).isEqualTo(ConsultationMode.MEETING);
    }

    /** A recused group is not heard by its absence either: it names a substitute, or is heard in writing after two sittings. */
    @ParameterizedTest
    @EnumSource
    void takesAGroupForAbsentWhoseSeatsAreAllRecused(RecusalReason reason) {
        List<SeatAttendance> attendance = committee.seats().stream()
                .map(seat -> new SeatAttendance(
                        null,
                        null,
                        seat.place() + 1,
                        Presence.IN_PERSON,
                        seat.titular(),
                        seat.party() == Party.EMPLOYERS ? reason : null))
                .toList();

        assertThat(record(consultation, attendance, committee)).isEqualTo(SittingResult.ADJOURNED);
        assertThat(consultation.recordedSittings().get(0).quorum().missing()).containsExactly(Party.EMPLOYERS);
    }

    @Test
    void isRecordedOnce() {
        absent(Party.WORKERS);

        assertThat(Refused.type(() -> absent(Party.WORKERS))).isEqualTo("no-sitting-called");
        callAgain();
        record(consultation, everybody(), committee);
        assertThat(Refused.type(consultation::adjournedSitting)).isEqualTo("no-sitting-adjourned");
    }

    @Test
    void namesEverySeatOnceWithItsTitularOrSubstitute() {
        List<SeatAttendance> wrong = List.of(
                new SeatAttendance(null, null, 1, Presence.IN_PERSON, "Somebody else", null),
                new SeatAttendance(null, null, 2, Presence.IN_PERSON, null, null),
                new SeatAttendance(null, null, 2, Presence.ABSENT, null, null),
                new SeatAttendance(null, null, 8, Presence.ABSENT, null, null));

        assertThat(Refused.faults(() -> record(consultation, wrong, committee)))
                .containsExactly(
                        "/seats/0/person violation.person-without-mandate",
                        "/seats/1/person violation.person-without-mandate",
                        "/seats/2/seat violation.seat-not-valid",
                        "/seats/3/seat violation.seat-not-valid",
                        "/seats violation.seat-missing");
        assertThat(consultation.recordedSittings()).isEmpty();
    }

    @Test
    void countsNoSeatWhoseMandateHasExpired() {
        assertThat(committee.canSit(CommitteeFixture.TO)).isTrue();
        assertThat(committee.canSit(CommitteeFixture.TO.plusDays(1))).isFalse();
        assertThat(Refused.faults(() -> consultation.recordSitting(
                        command(everybody()),
                        committee.validSeats(CommitteeFixture.TO.plusDays(1)),
                        WINDOW,
                        "secretary",
                        NOW)))
                .containsExactly(
                        "/seats/0/seat violation.seat-not-valid",
                        "/seats/1/seat violation.seat-not-valid",
                        "/seats/2/seat violation.seat-not-valid");
    }

    @Test
    void isAdjournedWhereEveryMandateHasExpired() {
        assertThat(consultation.recordSitting(command(List.of()), List.of(), WINDOW, "secretary", NOW))
                .isEqualTo(SittingResult.ADJOURNED);
    }

    @Test
    void isCalledInDueTimeWithPlaceAndAgenda() { // R4.17
        SittingCall poor = new SittingCall("GHA-NTC", DAY.minusDays(1), " ", null, null, null);
        Consultation invited = invited();

        assertThat(Refused.faults(() -> invited.callSitting(poor, DAY, "secretary", NOW)))
                .containsExactly(
                        "/sittingOn violation.notice-too-short",
                        "/place violation.sitting-place-missing",
                        "/agenda violation.required");
        invited.callSitting(
                new SittingCall("GHA-NTC", DAY, null, "https://meet.example.org", "1. The document", null),
                DAY,
                "secretary",
                NOW);
        assertThat(invited.sittingDay()).isEqualTo(DAY);
    }

    @Test
    void entersEverySittingInTheRecord() {
        absent(Party.WORKERS);
        callAgain();
        record(consultation, everybody(), committee);
        Stream.of(Party.values()).forEach(party -> consultation.file(party, SUPPORT, party.name(), NOW));
        consultation.determine(count -> ConsultationOutcome.AGREED, false);
        consultation.seal(SealRecord.example(), "chair", NOW);

        String text = RecordText.of(consultation);

        assertThat(text)
                .contains("sittings/1/result", "ADJOURNED", "sittings/2/result", "QUORATE")
                .contains("Titular EMPLOYERS-1", "sittings/1/counted", "United Nations observer");
    }

    private SittingResult absent(Party party) {
        return record(consultation, without(party), committee);
    }

    private List<SeatAttendance> everybody() {
        return without(null);
    }

    private List<SeatAttendance> without(@Nullable Party absent) {
        return committee.seats().stream()
                .map(seat -> attended(seat, seat.party() != absent, false))
                .toList();
    }

    private void callAgain() {
        consultation.callSitting(CALL, DAY, "secretary", NOW);
    }

    private static SittingResult record(Consultation held, List<SeatAttendance> attendance, Committee committee) {
        return held.recordSitting(command(attendance), committee.validSeats(DAY), WINDOW, "secretary", NOW);
    }

    private static RecordSitting command(List<SeatAttendance> attendance) {
        return new RecordSitting(attendance, List.of("United Nations observer"), null);
    }

    private static SeatAttendance attended(Seat seat, boolean present, boolean recused) {
        return new SeatAttendance(
                seat.organisation(),
                seat.party(),
                seat.place() + 1,
                present ? Presence.IN_PERSON : Presence.ABSENT,
                seat.titular(),
                recused ? RecusalReason.SUPPLIER : null);
    }

    private static Consultation called() {
        Consultation invited = invited();
        invited.callSitting(CALL, DAY, "secretary", NOW);
        return invited;
    }

    private static Consultation invited() {
        return new Consultation(
                ConsultedText.of(DocumentFixture.submitted(1), ParticipationStage.REVIEW),
                1,
                new InviteGroups(
                        DUE, ConsultationMode.MEETING, "What do you think?", null, null, null, null, null, null),
                DAY,
                "secretary",
                NOW);
    }
}
