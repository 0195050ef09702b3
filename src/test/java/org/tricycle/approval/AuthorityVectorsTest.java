package org.tricycle.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.organisation.Role;

/**
 * R6.2 and R6.14 over everything that can come together: each level of the policy with each outcome of the consultation and each of the
 * other circumstances or not. What is expected is counted here, not asked of the product.
 */
class AuthorityVectorsTest {

    private static final List<ConsultationOutcome> OUTCOMES = List.of(
            ConsultationOutcome.AGREED,
            ConsultationOutcome.AGREED_WITH_RESERVATIONS,
            ConsultationOutcome.ESCALATED,
            ConsultationOutcome.INCOMPLETE,
            ConsultationOutcome.NOT_AGREED);

    /** One case: the policy's level, what the groups came to, and which of the other circumstances are given. */
    record Circumstances(
            int level,
            ConsultationOutcome outcome,
            boolean bodyObjects,
            boolean businessPays,
            boolean ownTerms,
            boolean fieldOnly,
            boolean waived) {

        static Circumstances numbered(int level, ConsultationOutcome outcome, int bits) {
            return new Circumstances(
                    level,
                    outcome,
                    (bits & 1) != 0,
                    (bits & 2) != 0,
                    (bits & 4) != 0,
                    (bits & 8) != 0,
                    (bits & 16) != 0);
        }

        /** As the rules are read: one level each, the outside appraiser only missed in the field, never above the fifth. */
        int expected() {
            boolean agreed =
                    outcome == ConsultationOutcome.AGREED || outcome == ConsultationOutcome.AGREED_WITH_RESERVATIONS;
            int raises = (agreed ? 0 : 1)
                    + (bodyObjects ? 1 : 0)
                    + (businessPays ? 1 : 0)
                    + (ownTerms ? 1 : 0)
                    + (fieldOnly && level <= 2 ? 1 : 0)
                    + (waived ? 1 : 0);
            return Math.min(level + raises, 5);
        }
    }

    static Stream<Arguments> everyCase() {
        List<Arguments> cases = new ArrayList<>();
        for (int level = 1; level <= 5; level++) {
            for (ConsultationOutcome outcome : OUTCOMES) {
                int fixed = level;
                IntStream.range(0, 32)
                        .mapToObj(bits -> Arguments.of(Circumstances.numbered(fixed, outcome, bits)))
                        .forEach(cases::add);
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void raisesByOneLevelForEachCircumstanceAtMostToTheFifth(Circumstances given) {
        ApprovalWorld world = new ApprovalWorld();
        world.policySays(given.level());
        world.consultationEndedAs(given.outcome());
        world.appraisedBy("appraiser", given.fieldOnly() ? "GHA" : Role.EVERYWHERE);
        if (given.bodyObjects()) {
            world.bodyObjects();
        }
        if (given.businessPays()) {
            world.businessPays();
        }
        if (given.ownTerms()) {
            world.donorWantsOwnTerms();
        }
        world.determine();

        if (given.waived()) {
            world.decide(ApprovalDecision.APPROVE, "Needed at once.", "Answered in writing.", 1);
        }

        assertThat(world.approval().level()).isEqualTo(ApprovalLevel.numbered(given.expected()));
    }
}
