package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What three positions amount to, for every combination there is and up to three conciliation rounds. */
class ConsultationOutcomeTableTest {

    private enum Position {
        SUPPORT,
        RESERVATION,
        OBJECTION,
        NONE
    }

    private final DecisionTable outcome = DecisionTable.of(
            "consultation-outcome", "supports", "reservations", "objections", "withoutPosition", "conciliationRounds");

    @ParameterizedTest
    @MethodSource("everyCombination")
    void agreesWithTheWrittenRule(List<Position> positions, int rounds) {
        assertThat(outcome.decide(
                        count(positions, Position.SUPPORT),
                        count(positions, Position.RESERVATION),
                        count(positions, Position.OBJECTION),
                        count(positions, Position.NONE),
                        rounds))
                .containsExactly(expected(positions, rounds));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, 0, 0, 0, AGREED",
        "2, 1, 0, 0, 0, AGREED_WITH_RESERVATIONS",
        "0, 3, 0, 0, 0, AGREED_WITH_RESERVATIONS",
        "2, 0, 1, 0, 0, CONCILIATION",
        "2, 0, 1, 0, 1, ESCALATED",
        "1, 0, 1, 1, 0, CONCILIATION",
        "1, 0, 1, 1, 1, ESCALATED",
        "0, 0, 1, 2, 0, NOT_AGREED",
        "1, 0, 2, 0, 0, NOT_AGREED",
        "0, 0, 3, 0, 1, NOT_AGREED",
        "2, 0, 0, 1, 0, INCOMPLETE",
        "1, 1, 0, 1, 1, INCOMPLETE",
        "1, 0, 0, 2, 0, NOT_AGREED",
        "0, 0, 0, 3, 0, NOT_AGREED"
    })
    void givesTheKnownAnswers(
            int supports, int reservations, int objections, int without, int rounds, String expected) {
        assertThat(outcome.decide(supports, reservations, objections, without, rounds))
                .containsExactly(expected);
    }

    static Stream<Arguments> everyCombination() {
        return Stream.of(Position.values())
                .flatMap(government -> Stream.of(Position.values()).flatMap(employers -> Stream.of(Position.values())
                        .map(workers -> List.of(government, employers, workers))))
                .flatMap(positions -> IntStream.rangeClosed(0, 3).mapToObj(rounds -> Arguments.of(positions, rounds)));
    }

    /** Goes from the gravest finding to the lightest, unlike the table, which lists the counts. */
    private static String expected(List<Position> positions, int rounds) {
        int objections = count(positions, Position.OBJECTION);
        int silent = count(positions, Position.NONE);
        if (objections >= 2 || silent >= 2) {
            return "NOT_AGREED";
        }
        if (objections == 1) {
            return rounds == 0 ? "CONCILIATION" : "ESCALATED";
        }
        if (silent == 1) {
            return "INCOMPLETE";
        }
        return positions.contains(Position.RESERVATION) ? "AGREED_WITH_RESERVATIONS" : "AGREED";
    }

    private static int count(List<Position> positions, Position wanted) {
        return Collections.frequency(positions, wanted);
    }
}
