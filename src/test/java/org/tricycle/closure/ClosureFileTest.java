package org.tricycle.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tricycle.evaluation.EvaluationFixture.CODE;
import static org.tricycle.evaluation.EvaluationFixture.NOW;
import static org.tricycle.evaluation.EvaluationFixture.faults;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R11.7: what is missing is mended by its owner or waived by the authority. */
class ClosureFileTest {

    private static final ClosureItem ARCHIVE = ClosureItem.DOCUMENTS_ARCHIVED;

    private final ClosureFile file = missing();

    @Test
    void knowsWhatIsMissing() {
        assertThat(file.items(GapState.OPEN)).containsExactly(ARCHIVE);
    }

    @Test
    void isMendedWithEvidence() {
        file.mend(ARCHIVE, mend(null), "officer", NOW);

        assertThat(file.items(GapState.MENDED)).containsExactly(ARCHIVE);
        assertThat(file.gap(ARCHIVE))
                .hasValueSatisfying(gap -> assertThat(gap.text()).isEqualTo("Done."));
    }

    @Test
    void asksForAWaiverWithAReason() {
        file.mend(ARCHIVE, mend("Lost in a flood."), "officer", NOW);

        assertThat(file.items(GapState.WAIVER_ASKED)).containsExactly(ARCHIVE);
    }

    @Test
    void mendsNothingTwice() {
        file.mend(ARCHIVE, mend(null), "officer", NOW);

        assertThatThrownBy(() -> file.mend(ARCHIVE, mend(null), "officer", NOW))
                .hasMessageContaining("closure-gap-state");
    }

    @Test
    void isWaivedByTheAuthority() {
        file.mend(ARCHIVE, mend("Lost in a flood."), "officer", NOW);
        file.decide(decision(true), "director", NOW);

        assertThat(file.items(GapState.WAIVED)).containsExactly(ARCHIVE);
    }

    @Test
    void staysMissingWhereTheAuthorityRefuses() {
        file.mend(ARCHIVE, mend("Lost in a flood."), "officer", NOW);
        file.decide(decision(false), "director", NOW);

        assertThat(file.items(GapState.OPEN)).containsExactly(ARCHIVE);
    }

    @Test
    void takesNoWaiverThatNobodyAskedFor() {
        assertThat(faults(catchThrowable(() -> file.decide(decision(true), "director", NOW))))
                .containsExactly("/waivers violation.waivers-differ");
    }

    @Test
    void isForgottenByTheChecklistOnceWaived() {
        Checklist<ClosureItem> checklist = new Checklist<>(
                ClosureItem.class, Map.of(ClosureItem.LESSONS_RECORDED, "violation.no-lesson-recorded"));

        assertThat(checklist.faults(CloseOperations.example().checks())).hasSize(1);
        assertThat(checklist
                        .without(List.of(ClosureItem.LESSONS_RECORDED))
                        .faults(CloseOperations.example().checks()))
                .isEmpty();
    }

    private static ClosureFile missing() {
        ClosureFile file = new ClosureFile(CODE);
        file.missing(List.of(new ClosureCheck(ARCHIVE, false, "Half is missing.")), "manager", NOW);
        return file;
    }

    private static MendClosureGap mend(@Nullable String waiverReason) {
        return new MendClosureGap("Done.", waiverReason);
    }

    private static DecideClosureWaiver decision(boolean granted) {
        return new DecideClosureWaiver(List.of(new WaiverDecision(ARCHIVE, null, granted, "Nobody could help it.")));
    }
}
