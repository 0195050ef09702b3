package org.tricycle.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tricycle.formulation.DocumentFixture.CODE;
import static org.tricycle.formulation.DocumentFixture.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tricycle.platform.Refusal;

class ConceptNoteTest {

    private final ConceptNote note = new ConceptNote(CODE, 1, DraftConceptNote.example(), "author", NOW);

    @Test
    void keepsWhatWasSubmitted() { // R2.2
        assertThat(note.content()).isEqualTo(DraftConceptNote.example());
        assertThat(note.decision()).isNull();
    }

    @Test
    void isDecidedOnOnce() { // R2.2
        note.decide(DecideOnConcept.example(), "head", NOW);

        assertThat(note.decision()).isEqualTo(ConceptDecision.DEVELOP);
        assertThatThrownBy(() -> note.decide(DecideOnConcept.example(), "head", NOW))
                .hasMessageContaining("concept-already-decided");
    }

    @Test
    void isNotDecidedOnByItsAuthor() { // R2.3
        assertThatThrownBy(() -> note.decide(DecideOnConcept.example(), "author", NOW))
                .hasMessageContaining("own-concept-note");
    }

    @ParameterizedTest
    @EnumSource
    void needsAReasonUnlessItIsDeveloped(ConceptDecision decision) { // R2.3
        if (decision == ConceptDecision.DEVELOP) {
            note.decide(new DecideOnConcept(decision, null), "head", NOW);
            assertThat(note.reason()).isNull();
        } else {
            assertThatThrownBy(() -> note.decide(new DecideOnConcept(decision, " "), "head", NOW))
                    .hasMessageContaining("/reason");
            note.decide(new DecideOnConcept(decision, "Too vague"), "head", NOW);
            assertThat(note.reason()).isEqualTo("Too vague");
        }
    }

    @Test
    void runsForward() {
        DraftConceptNote example = DraftConceptNote.example();
        DraftConceptNote backward = new DraftConceptNote(
                example.problem(),
                example.targetGroups(),
                example.approach(),
                example.constituentsDemand(),
                example.estimatedBudget(),
                /* start= */ example.end(),
                /* end= */ example.start());

        assertThatThrownBy(() -> new ConceptNote(CODE, 1, backward, "author", NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("end-not-after-start");
    }

    @Test
    void endsOutsideTheMandateOnlyWithAJustification() { // R2.1
        CheckMandate unjustified = new CheckMandate(MandateFinding.OUTSIDE_MANDATE, "None", false, null, null);

        assertThatThrownBy(() -> new MandateCheck(CODE, unjustified, "officer", NOW))
                .hasMessageContaining("/justification");
        assertThat(new MandateCheck(
                                CODE,
                                new CheckMandate(MandateFinding.OUTSIDE_MANDATE, "None", false, null, "Defence"),
                                "officer",
                                NOW)
                        .isWithin())
                .isFalse();
        assertThat(new MandateCheck(
                                CODE,
                                new CheckMandate(MandateFinding.WITHIN_MANDATE, "GHA 102", false, null, null),
                                "o",
                                NOW)
                        .isWithin())
                .isTrue();
    }
}
