package org.tricycle.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.project.RememberedProjects.CODE;
import static org.tricycle.project.RememberedProjects.NOW;
import static org.tricycle.project.RememberedProjects.TASK;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refused;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

/** R2.18: a crisis note is written once, and for confirmed crises only. */
class CrisisNoteTest {

    private static final Actor OFFICER = Actor.onPage("officer");

    private final RememberedProjects crisis = RememberedProjects.inCrisis(Status.CONCEPT);
    private final RememberedNotes notes = new RememberedNotes();

    @Test
    void keepsWhatWasWrittenAndLetsTheDocumentBeDrafted() {
        draft(crisis);

        CrisisNote note = notes.of(CODE).orElseThrow();
        assertThat(note.content()).isEqualTo(DraftCrisisNote.example());
        assertThat(note.writtenBy()).isEqualTo("officer");
        assertThat(note.writtenAt()).isEqualTo(NOW);
        assertThat(crisis.project().status()).isEqualTo(Status.FORMULATION);
        assertThat(crisis.kinds()).containsExactly("crisis-note-drafted");
    }

    @Test
    void isWrittenOnce() {
        draft(crisis);
        assertThat(Refused.type(() -> draft(crisis))).isEqualTo("crisis-note-written");
    }

    @Test
    void isWrittenOnlyWhenACrisisIsConfirmed() {
        RememberedProjects ordinary = RememberedProjects.at(Status.CONCEPT);
        assertThat(Refused.type(() -> draft(ordinary))).isEqualTo("no-crisis-confirmed");
    }

    @Test
    void beginsWithTheNeedAsItWasRegistered() {
        DraftCrisisNote begun = new DraftingCrisisNotes(notes, crisis, RememberedProjects.CLOCK).prefill(TASK);
        assertThat(begun.situation()).isEqualTo(crisis.project().need());
    }

    private void draft(RememberedProjects projects) {
        new DraftingCrisisNotes(notes, projects, RememberedProjects.CLOCK)
                .draft(TASK, DraftCrisisNote.example(), OFFICER);
    }

    private static final class RememberedNotes extends CrisisNotes {

        private @Nullable CrisisNote note;

        @Override
        public Optional<CrisisNote> of(ProjectCode code) {
            return Optional.ofNullable(note);
        }

        @Override
        void add(CrisisNote written) {
            note = written;
        }
    }
}
