package org.tricycle.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;

/** R18.2, R18.4, R18.5. */
class SilenceProcedureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOTICED = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant EXPIRY = Instant.parse("2026-12-07T23:59:59Z");

    private final SilenceProcedure procedure = noticed(null);

    /** What a group does in its time. */
    enum Conduct {
        SILENT,
        OBJECTS,
        ASKS_FOR_MEETING
    }

    static Stream<Arguments> everyVector() {
        return Stream.of(Conduct.values())
                .flatMap(government -> Stream.of(Conduct.values()).flatMap(employers -> Stream.of(Conduct.values())
                        .map(workers -> Arguments.of(government, employers, workers))));
    }

    @ParameterizedTest
    @MethodSource("everyVector")
    void isKeptOnlyWhenAllAreSilent(Conduct government, Conduct employers, Conduct workers) { // R18.4, R18.5
        List<Conduct> vector = List.of(government, employers, workers);
        Map<Party, Conduct> conducts =
                Map.of(Party.GOVERNMENT, government, Party.EMPLOYERS, employers, Party.WORKERS, workers);
        Stream.of(Party.values()).forEach(this::start);

        for (Party party : Party.values()) {
            Conduct conduct = conducts.getOrDefault(party, Conduct.SILENT);
            if (conduct != Conduct.SILENT && procedure.result().isEmpty()) {
                procedure.breakSilence(party, word(conduct), EXPIRY);
            }
        }
        if (procedure.result().isEmpty()) {
            procedure.keep(EXPIRY);
        }

        Optional<Conduct> first =
                vector.stream().filter(conduct -> conduct != Conduct.SILENT).findFirst();
        assertThat(procedure.result())
                .contains(first.map(SilenceProcedureTest::result).orElse(SilenceResult.NO_OBJECTION));
        assertThat(procedure.brokenBy().isPresent()).isEqualTo(first.isPresent());
    }

    @Test
    void isNotKeptWhileAGroupMayStillSpeak() { // R18.5
        start(Party.GOVERNMENT);
        start(Party.EMPLOYERS);
        refuses("silence-not-over", () -> procedure.keep(EXPIRY));
        start(Party.WORKERS);
        refuses("silence-not-over", () -> procedure.keep(EXPIRY.minusSeconds(1)));
        procedure.keep(EXPIRY);
        refuses("silence-concluded", () -> procedure.keep(EXPIRY));
        refuses("silence-concluded", () -> procedure.breakSilence(Party.WORKERS, word(Conduct.OBJECTS), EXPIRY));
    }

    @Test
    void hearsAGroupToItsLastInstant() { // R18.3
        refuses("clock-not-running", () -> procedure.breakSilence(Party.WORKERS, word(Conduct.OBJECTS), NOTICED));
        start(Party.WORKERS);
        refuses(
                "silence-over",
                () -> procedure.breakSilence(Party.WORKERS, word(Conduct.OBJECTS), EXPIRY.plusSeconds(1)));
        procedure.breakSilence(Party.WORKERS, word(Conduct.OBJECTS), EXPIRY);
        assertThat(procedure.reason()).contains("The offices were not told.");
    }

    @Test
    void startsNoClockTwice() { // R18.2
        start(Party.WORKERS);
        refuses("clock-running", () -> start(Party.WORKERS));
    }

    @Test
    void startsNoClockBeforeTheTranslatedPapers() { // R18.2
        SilenceProcedure translated = noticed(TODAY.plusDays(3));
        assertThat(translated.startFrom(TODAY)).isEqualTo(TODAY.plusDays(3));
        assertThat(translated.startFrom(TODAY.plusDays(4))).isEqualTo(TODAY.plusDays(4));
        assertThat(procedure.startFrom(TODAY)).isEqualTo(TODAY);
        assertThatThrownBy(() -> noticed(TODAY.minusDays(1))).isInstanceOf(Refusal.class);
    }

    private void start(Party party) {
        procedure.start(new GroupClock(party, TODAY, EXPIRY, true, null, "somebody"));
    }

    private static SilenceProcedure noticed(@Nullable LocalDate papersOn) {
        return new SilenceProcedure(
                new NoticedText(new ProjectCode("GHA/26/01/NLD"), 2, "0".repeat(64)),
                1,
                new GiveNotice("Three months more.", "E-mail", papersOn),
                TODAY,
                "secretary",
                NOTICED);
    }

    private static BreakSilence word(Conduct conduct) {
        SilenceBreach breach = conduct == Conduct.OBJECTS ? SilenceBreach.OBJECTION : SilenceBreach.MEETING_ASKED;
        return new BreakSilence(breach, "The offices were not told.");
    }

    private static SilenceResult result(Conduct conduct) {
        return conduct == Conduct.OBJECTS ? SilenceResult.OBJECTION : SilenceResult.MEETING_ASKED;
    }

    private static void refuses(String type, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }
}
