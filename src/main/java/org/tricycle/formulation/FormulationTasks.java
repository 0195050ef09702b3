package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of formulation. */
@ApplicationScoped
public class FormulationTasks {

    @Produces
    @Singleton
    public UserTask<CheckMandate> checkMandate(CheckingMandates checking) {
        return SimpleUserTask.of(
                "formulation/check-mandate", CheckMandate.class, CheckMandate.example(), checking::check);
    }

    @Produces
    @Singleton
    public UserTask<DraftConceptNote> draftConceptNote(DraftingConceptNotes drafting) {
        return SimpleUserTask.of(
                        "formulation/draft-concept-note",
                        DraftConceptNote.class,
                        DraftConceptNote.example(),
                        drafting::draft)
                .with(Duty.AUTHOR)
                .prefilledBy(drafting::prefill);
    }

    @Produces
    @Singleton
    public UserTask<DecideOnConcept> decideOnConcept(DecidingOnConcepts deciding) {
        return SimpleUserTask.of(
                "formulation/decide-on-concept", DecideOnConcept.class, DecideOnConcept.example(), deciding::decide);
    }

    @Produces
    @Singleton
    public UserTask<DraftProjectDocument> draftProjectDocument(DraftingProjectDocuments drafting) {
        return SimpleUserTask.of(
                        "formulation/draft-project-document",
                        DraftProjectDocument.class,
                        DraftProjectDocument.example(),
                        drafting::draft)
                .with(Duty.AUTHOR)
                .prefilledBy(drafting::prefill);
    }

    @Produces
    @Singleton
    public UserTask<DecideOnRequest> decideOnRequest(DecidingOnRequests deciding) {
        return SimpleUserTask.of(
                "formulation/decide-on-request", DecideOnRequest.class, DecideOnRequest.example(), deciding::decide);
    }
}
