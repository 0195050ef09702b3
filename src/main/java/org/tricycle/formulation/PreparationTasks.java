package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks around the document: a crisis note before it, money to prepare it and its check. */
@ApplicationScoped
public class PreparationTasks {

    @Produces
    @Singleton
    public UserTask<RequestSeedMoney> requestSeedMoney(RequestingSeedMoney requesting) {
        return SimpleUserTask.of(
                "formulation/request-seed-money",
                RequestSeedMoney.class,
                RequestSeedMoney.example(),
                requesting::request);
    }

    @Produces
    @Singleton
    public UserTask<GrantSeedMoney> grantSeedMoney(RequestingSeedMoney requesting) {
        return SimpleUserTask.of(
                "formulation/grant-seed-money", GrantSeedMoney.class, GrantSeedMoney.example(), requesting::grant);
    }

    @Produces
    @Singleton
    public UserTask<ReportOnMission> reportOnMission(RequestingSeedMoney requesting) {
        return SimpleUserTask.of(
                "formulation/report-on-mission", ReportOnMission.class, ReportOnMission.example(), requesting::report);
    }

    @Produces
    @Singleton
    public UserTask<DraftCrisisNote> draftCrisisNote(DraftingCrisisNotes drafting) {
        return SimpleUserTask.of(
                        "formulation/draft-crisis-note",
                        DraftCrisisNote.class,
                        DraftCrisisNote.example(),
                        drafting::draft)
                .with(Duty.AUTHOR)
                .prefilledBy(drafting::prefill);
    }

    @Produces
    @Singleton
    public UserTask<CheckCompleteness> checkCompleteness(CheckingCompleteness checking) {
        return SimpleUserTask.of(
                "formulation/check-completeness",
                CheckCompleteness.class,
                CheckCompleteness.example(),
                checking::check);
    }
}
