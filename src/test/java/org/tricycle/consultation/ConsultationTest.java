package org.tricycle.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.formulation.DocumentFixture;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;

class ConsultationTest {

    private static final Instant NOW = DocumentFixture.NOW;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Consultation consultation = invited(TODAY);

    static Stream<Arguments> everyVector() {
        return Stream.of(Position.values())
                .flatMap(government -> Stream.of(Position.values()).flatMap(employers -> Stream.of(Position.values())
                        .map(workers -> Arguments.of(government, employers, workers))));
    }

    @ParameterizedTest
    @MethodSource("everyVector")
    void concludesWhatTheRulesSayOfEveryVector(
            Position government, Position employers, Position workers) { // R4.5, R4.6
        // given
        hear(government, employers, workers);

        // when
        ConsultationOutcome outcome = consultation.determine(ConsultationTest::policy, false);

        // then
        List<Position> positions = List.of(government, employers, workers);
        assertThat(outcome).isEqualTo(expected(positions));
        assertThat(consultation.goesBack()).isEqualTo(outcome == ConsultationOutcome.NOT_AGREED);
        if (outcome == ConsultationOutcome.AGREED || outcome == ConsultationOutcome.AGREED_WITH_RESERVATIONS) {
            assertThat(positions).doesNotContain(Position.NO_POSITION, Position.OBJECTION);
        }
        assertThat(consultation.toAnswer())
                .hasSize(outcome == ConsultationOutcome.CONCILIATION ? 0 : answers(positions));
    }

    @ParameterizedTest
    @EnumSource
    void hearsOnlyTheObjectingGroupAfterConciliation(Position second) { // R4.6
        // given
        hear(Position.SUPPORT, Position.OBJECTION, Position.RESERVATION);
        consultation.determine(ConsultationTest::policy, false);

        // when
        consultation.conciliate(RecordConciliation.example(), TODAY, "secretary", NOW);

        // then
        assertThat(consultation.groupsToHear()).containsExactly(Party.EMPLOYERS);
        assertThatThrownBy(() -> consultation.file(Party.WORKERS, position(Position.SUPPORT), "workers", NOW))
                .hasMessageContaining("group-not-due");
        assertThatThrownBy(() -> consultation.determine(ConsultationTest::policy, false))
                .hasMessageContaining("groups-not-heard");

        consultation.file(Party.EMPLOYERS, position(second), "employers", NOW);
        assertThat(consultation.groupsToHear()).containsExactly(Party.EMPLOYERS);
        assertThat(consultation.determine(ConsultationTest::policy, false))
                .isEqualTo(
                        switch (second) {
                            case OBJECTION -> ConsultationOutcome.ESCALATED;
                            case NO_POSITION -> ConsultationOutcome.INCOMPLETE;
                            default -> ConsultationOutcome.AGREED_WITH_RESERVATIONS;
                        });
    }

    @Test
    void isHeldOnAVersionWithItsHash() { // R4.1
        assertThat(consultation.documentVersion()).isEqualTo(1);
        assertThat(consultation.documentHash())
                .isEqualTo(DocumentFixture.submitted(1).hash());
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void leavesTheGroupsTheWindowOfThePolicy(int days, boolean allowed) { // R4.11
        LocalDate due = TODAY.plusDays(days);

        if (allowed) {
            assertThat(invited(due).positionsDue()).isEqualTo(due);
        } else {
            assertThatThrownBy(() -> invited(due)).hasMessageContaining("/positionsDue");
        }
    }

    @Test
    void hearsEveryGroupAtFirst() { // R4.6
        assertThat(consultation.groupsToHear()).containsExactly(Party.values());
    }

    @Test
    void letsAGroupChangeItsPositionWhileItIsHeard() { // R4.2
        consultation.file(Party.WORKERS, position(Position.OBJECTION), "workers", NOW);
        consultation.file(Party.WORKERS, position(Position.SUPPORT), "workers", NOW);
        hear(Position.SUPPORT, Position.SUPPORT, null);

        assertThat(consultation.determine(ConsultationTest::policy, false)).isEqualTo(ConsultationOutcome.AGREED);
        consultation.seal(seal(ConsultationOutcome.AGREED), "chair", NOW);
        assertThat(consultation.recordedPositions())
                .extracting(GroupPosition::position)
                .containsOnly(Position.SUPPORT)
                .hasSize(3);
        assertThat(consultation.recordedFilings()).hasSize(4);
    }

    @Test
    void letsNobodyFileAfterTheHearing() { // R4.2
        hear(Position.SUPPORT, Position.SUPPORT, Position.SUPPORT);
        consultation.determine(ConsultationTest::policy, false);

        assertThatThrownBy(() -> consultation.file(Party.WORKERS, position(Position.OBJECTION), "workers", NOW))
                .hasMessageContaining("consultation-state");
    }

    @ParameterizedTest
    @EnumSource
    void wantsWordsForWhatNeedsThem(Position position) { // R4.3
        FileGroupPosition bare = new FileGroupPosition(position, " ", null, null, List.of());

        assertThat(gaps(bare))
                .containsExactlyElementsOf(
                        switch (position) {
                            case SUPPORT -> List.of();
                            case SUPPORT_WITH_COMMENTS, RESERVATION -> List.of("/text");
                            case OBJECTION -> List.of("/text", "/section");
                            case NO_POSITION -> List.of("/reason");
                        });
        assertThat(gaps(position(position))).isEmpty();
    }

    @Test
    void concludesOnlyWhenEveryGroupWasHeard() { // R4.5
        consultation.file(Party.GOVERNMENT, position(Position.SUPPORT), "government", NOW);
        consultation.file(Party.WORKERS, position(Position.SUPPORT), "workers", NOW);

        assertThatThrownBy(() -> consultation.determine(ConsultationTest::policy, false))
                .hasMessageContaining("groups-not-heard");
    }

    @Test
    void showsNobodyWhoSaidWhatUntilItIsSealed() { // R4.4
        hear(Position.SUPPORT, Position.RESERVATION, Position.SUPPORT);
        assertThat(consultation.toAnswer()).isEmpty();
        consultation.determine(ConsultationTest::policy, false);
        consultation.answer(answers(Party.EMPLOYERS), "author", NOW);
        assertThat(consultation.recordedPositions()).isEmpty();
        assertThat(consultation.recordedFilings()).isEmpty();
        assertThat(consultation.recordedAnswers()).isEmpty();
        assertThat(consultation.outcome()).isEmpty();

        consultation.seal(seal(ConsultationOutcome.AGREED_WITH_RESERVATIONS), "chair", NOW);

        assertThat(consultation.recordedPositions()).hasSize(3);
        assertThat(consultation.recordedAnswers()).hasSize(1);
        assertThat(consultation.outcome()).contains(ConsultationOutcome.AGREED_WITH_RESERVATIONS);
    }

    @Test
    void goesToTheApproverWhenTheGroupsDisagreeASecondTime() { // R4.7
        hear(Position.OBJECTION, Position.OBJECTION, Position.SUPPORT);

        assertThat(consultation.determine(ConsultationTest::policy, true)).isEqualTo(ConsultationOutcome.NOT_AGREED);
        assertThat(consultation.goesBack()).isFalse();
    }

    @Test
    void wantsAnAnswerToEveryCommentBeforeItIsSealed() { // R4.8
        hear(Position.SUPPORT_WITH_COMMENTS, Position.SUPPORT, Position.RESERVATION);
        consultation.determine(ConsultationTest::policy, false);

        assertThat(consultation.toAnswer()).containsOnlyKeys(Party.GOVERNMENT, Party.WORKERS);
        assertThatThrownBy(() -> consultation.seal(seal(ConsultationOutcome.AGREED_WITH_RESERVATIONS), "chair", NOW))
                .hasMessageContaining("comments-unanswered");
        assertThatThrownBy(() -> consultation.answer(answers(Party.EMPLOYERS), "author", NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .hasSize(3));

        consultation.answer(answers(Party.GOVERNMENT, Party.WORKERS), "author", NOW);

        assertThatThrownBy(() -> consultation.answer(answers(Party.GOVERNMENT, Party.WORKERS), "author", NOW))
                .hasMessageContaining("comments-already-answered");
        consultation.seal(seal(ConsultationOutcome.AGREED_WITH_RESERVATIONS), "chair", NOW);
        assertThat(consultation.isSealed()).isTrue();
    }

    @Test
    void wantsAReasonForEveryWithheldSignature() { // R4.9
        hear(Position.SUPPORT, Position.SUPPORT, Position.SUPPORT);
        consultation.determine(ConsultationTest::policy, false);
        SealRecord bare = new SealRecord(
                ConsultationOutcome.NOT_AGREED,
                "Summary",
                false,
                null,
                List.of(new GroupSignature(Party.WORKERS, false, null), new GroupSignature(Party.WORKERS, true, null)));

        assertThatThrownBy(() -> consultation.seal(bare, "chair", NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(gap -> gap.pointer() + " " + gap.messageKey())
                        .containsExactly(
                                "/outcome violation.outcome-differs",
                                "/chairReason violation.signature-reason-missing",
                                "/signatures/0/reason violation.signature-reason-missing",
                                "/signatures/1/party violation.group-named-twice",
                                "/signatures violation.group-missing",
                                "/signatures violation.group-missing"));
    }

    @Test
    void recordsPositionsWordForWord() { // R4.9
        // given an objection with a minority statement, conciliated
        consultation.file(
                Party.EMPLOYERS,
                new FileGroupPosition(
                        Position.OBJECTION,
                        "Line one\nline two",
                        "Budget",
                        null,
                        List.of(new MinorityStatement("Chamber", "We support"))),
                "employers",
                NOW);
        hear(Position.SUPPORT, null, Position.SUPPORT);
        consultation.determine(ConsultationTest::policy, false);
        consultation.conciliate(RecordConciliation.example(), TODAY, "secretary", NOW);
        consultation.file(Party.EMPLOYERS, position(Position.SUPPORT), "employers", NOW);
        consultation.determine(ConsultationTest::policy, false);

        // when
        consultation.seal(seal(ConsultationOutcome.AGREED), "chair", NOW);
        consultation.registeredAs(new DecisionRegister.Entry(7, "a".repeat(64)));

        // then
        assertThat(RecordText.of(consultation))
                .contains(
                        "documentHash=" + consultation.documentHash() + "\n",
                        "outcome=AGREED\n",
                        "positions/EMPLOYERS/1/position=OBJECTION\n",
                        "positions/EMPLOYERS/1/text=Line one\\nline two\n",
                        "positions/EMPLOYERS/1/minority/statement=We support\n",
                        "positions/EMPLOYERS/2/position=SUPPORT\n",
                        "conciliation/result=REVISED_TEXT\n",
                        "signatures/WORKERS/signs=true\n");
        assertThat(consultation.registerNumber()).isEqualTo(7);
    }

    @Test
    void notesInTheLedgerEitherHowAGroupTookPartOrWhyNot() { // R4.10
        Participation line =
                new Participation(consultation.projectCode(), ParticipationStage.REVIEW, Party.WORKERS, TODAY);
        assertThat(line.isOpen()).isTrue();

        line.complete(Involvement.absent(AbsenceReason.ABSENT_AFTER_NOTICE, TODAY));

        assertThat(line.isOpen()).isFalse();
        assertThat(line.tookPart()).isFalse();
        assertThatThrownBy(() -> new Involvement(null, null, TODAY, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Involvement.tookPart(ParticipationForm.MEETING, TODAY).reason())
                .isNull();
    }

    @Test
    void givesASilentGroupMoreTimeOnce() { // R4.12
        ContactGroup moreTime = ContactGroup.example();
        LocalDate extended = TODAY.plusDays(14);
        assertThat(consultation.windowClosesOn(Party.WORKERS)).isEqualTo(TODAY);

        consultation.contact(Party.WORKERS, moreTime, extended, "actrav", NOW);

        assertThat(consultation.windowClosesOn(Party.WORKERS)).isEqualTo(extended);
        assertThat(consultation.windowClosesOn(Party.EMPLOYERS)).isEqualTo(TODAY);
        assertThatThrownBy(() -> consultation.contact(Party.WORKERS, moreTime, extended, "actrav", NOW))
                .hasMessageContaining("/outcome");
        assertThat(consultation.recordedContacts()).isEmpty();
        consultation.file(Party.WORKERS, position(Position.SUPPORT), "workers", NOW);
    }

    @Test
    void recordsWhyASilentGroupHasNoPositionAndNeverCountsItAsSupport() { // R4.5, R4.12
        hear(Position.SUPPORT, Position.SUPPORT, null);
        assertThatThrownBy(() -> consultation.contact(Party.WORKERS, noPosition(null), TODAY, "actrav", NOW))
                .hasMessageContaining("/reason");

        consultation.contact(Party.WORKERS, noPosition(AbsenceReason.ABSENT_AFTER_NOTICE), TODAY, "actrav", NOW);

        assertThat(consultation.determine(ConsultationTest::policy, false)).isEqualTo(ConsultationOutcome.INCOMPLETE);
        consultation.seal(seal(ConsultationOutcome.INCOMPLETE), "chair", NOW);
        assertThat(consultation.recordedPositions())
                .filteredOn(filed -> filed.party() == Party.WORKERS)
                .extracting(GroupPosition::position, GroupPosition::reason)
                .containsExactly(tuple(Position.NO_POSITION, AbsenceReason.ABSENT_AFTER_NOTICE));
        assertThat(consultation.recordedContacts()).hasSize(1);
    }

    @Test
    void doesNotAgreeWhenTwoGroupsAreSilent() { // R4.12
        hear(Position.SUPPORT, null, null);
        consultation.contact(Party.EMPLOYERS, noPosition(AbsenceReason.DECLINED), TODAY, "actemp", NOW);
        consultation.contact(Party.WORKERS, noPosition(AbsenceReason.NO_VALID_MANDATE), TODAY, "actrav", NOW);

        assertThat(consultation.determine(ConsultationTest::policy, false)).isEqualTo(ConsultationOutcome.NOT_AGREED);
    }

    @Test
    void letsAnObjectionStandWhenItsGroupIsSilentAfterConciliation() { // R4.6, R4.12
        hear(Position.SUPPORT, Position.OBJECTION, Position.SUPPORT);
        consultation.determine(ConsultationTest::policy, false);
        assertThat(consultation.objection().party()).isEqualTo(Party.EMPLOYERS);
        consultation.advise("Name their organisations.", "actemp");
        consultation.conciliate(RecordConciliation.example(), TODAY.plusDays(14), "secretary", NOW);
        assertThat(consultation.windowClosesOn(Party.EMPLOYERS)).isEqualTo(TODAY.plusDays(14));

        consultation.contact(Party.EMPLOYERS, noPosition(AbsenceReason.DECLINED), TODAY, "actemp", NOW);

        assertThat(consultation.determine(ConsultationTest::policy, false)).isEqualTo(ConsultationOutcome.ESCALATED);
        assertThat(consultation.conciliations())
                .extracting(Conciliation::advice)
                .containsExactly("Name their organisations.");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REVIEW")
    void answersAndNotesEverythingSaidOutsideTheReview(ParticipationStage point) { // R4.4, R4.13
        Consultation early = at(point);
        early.file(Party.GOVERNMENT, position(Position.SUPPORT), "government", NOW);
        early.file(Party.EMPLOYERS, position(Position.OBJECTION), "employers", NOW);
        assertThatThrownBy(early::summarise).hasMessageContaining("groups-not-heard");
        early.file(Party.WORKERS, position(Position.RESERVATION), "workers", NOW);
        early.summarise();

        assertThat(early.toAnswer()).containsOnlyKeys(Party.EMPLOYERS, Party.WORKERS);
        assertThatThrownBy(() -> early.note(NOW)).hasMessageContaining("comments-unanswered");
        early.answer(answers(Party.EMPLOYERS, Party.WORKERS), "author", NOW);
        assertThat(early.recordedPositions()).isEmpty();
        assertThat(early.recordedFilings()).isEmpty();
        assertThat(early.recordedAnswers()).isEmpty();
        assertThat(early.outcome()).isEmpty();
        assertThatThrownBy(() -> early.seal(seal(ConsultationOutcome.NOTED), "chair", NOW))
                .hasMessageContaining("consultation-ends-otherwise");
        early.note(NOW);

        assertThat(early.isOver()).isTrue();
        assertThat(early.isSealed()).isFalse();
        assertThat(early.outcome()).contains(ConsultationOutcome.NOTED);
        assertThat(early.recordedPositions()).hasSize(3);
        assertThat(early.recordedAnswers()).hasSize(2);
    }

    @Test
    void isNotNotedAtTheReview() { // R4.13
        hear(Position.SUPPORT, Position.SUPPORT, Position.SUPPORT);
        consultation.determine(ConsultationTest::policy, false);

        assertThatThrownBy(() -> consultation.note(NOW)).hasMessageContaining("consultation-ends-otherwise");
    }

    private static ContactGroup noPosition(@Nullable AbsenceReason reason) {
        return new ContactGroup(ContactOutcome.NO_POSITION, reason, "Two letters and a call stayed unanswered.");
    }

    private static Consultation at(ParticipationStage point) {
        return new Consultation(
                ConsultedText.of(DocumentFixture.submitted(1), point),
                1,
                InviteGroups.inWriting(TODAY, "What do you think?"),
                TODAY,
                "secretary",
                NOW);
    }

    private static Consultation invited(LocalDate due) {
        return new Consultation(
                ConsultedText.of(DocumentFixture.submitted(1), ParticipationStage.REVIEW),
                1,
                InviteGroups.inWriting(due, "What do you think?"),
                TODAY,
                "secretary",
                NOW);
    }

    private void hear(@Nullable Position government, @Nullable Position employers, @Nullable Position workers) {
        hear(Party.GOVERNMENT, government);
        hear(Party.EMPLOYERS, employers);
        hear(Party.WORKERS, workers);
    }

    private void hear(Party party, @Nullable Position position) {
        if (position != null) {
            consultation.file(party, position(position), party.name(), NOW);
        }
    }

    private static FileGroupPosition position(Position position) {
        return new FileGroupPosition(position, "Our words", "Budget", AbsenceReason.NO_COMMON_POSITION, List.of());
    }

    private static AnswerComments answers(Party... parties) {
        return new AnswerComments(Arrays.stream(parties)
                .map(party -> new Answer(party, null, AnswerKind.ACCEPTED, "Done"))
                .toList());
    }

    private static SealRecord seal(ConsultationOutcome outcome) {
        SealRecord example = SealRecord.example();
        return new SealRecord(outcome, example.summary(), true, null, example.signatures());
    }

    private List<String> gaps(FileGroupPosition command) {
        try {
            consultation.file(Party.WORKERS, command, "workers", NOW);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.violations().stream().map(Refusal.Violation::pointer).toList();
        }
    }

    private static int answers(List<Position> positions) {
        return (int) positions.stream()
                .filter(position -> position == Position.SUPPORT_WITH_COMMENTS || position == Position.RESERVATION)
                .count();
    }

    /** rules.md §2, read from the positions themselves. */
    private static ConsultationOutcome expected(List<Position> positions) {
        long objections = positions.stream().filter(Position.OBJECTION::equals).count();
        long silent = positions.stream().filter(Position.NO_POSITION::equals).count();
        if (objections >= 2 || silent >= 2) {
            return ConsultationOutcome.NOT_AGREED;
        } else if (objections == 1) {
            return ConsultationOutcome.CONCILIATION;
        } else if (silent == 1) {
            return ConsultationOutcome.INCOMPLETE;
        }
        return positions.contains(Position.RESERVATION)
                ? ConsultationOutcome.AGREED_WITH_RESERVATIONS
                : ConsultationOutcome.AGREED;
    }

    /** The same from the counts, as the decision table sees them. */
    private static ConsultationOutcome policy(PositionCount count) {
        assertThat(count.supports() + count.reservations() + count.objections() + count.withoutPosition())
                .isEqualTo(3);
        if (count.objections() >= 2 || count.withoutPosition() >= 2) {
            return ConsultationOutcome.NOT_AGREED;
        } else if (count.objections() == 1) {
            return count.conciliationRounds() == 0 ? ConsultationOutcome.CONCILIATION : ConsultationOutcome.ESCALATED;
        } else if (count.withoutPosition() == 1) {
            return ConsultationOutcome.INCOMPLETE;
        }
        return count.reservations() > 0 ? ConsultationOutcome.AGREED_WITH_RESERVATIONS : ConsultationOutcome.AGREED;
    }
}
