package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;
import org.tricycle.project.ProjectOrder;

/** The user tasks of revision, suspension review and termination, and the request for a revision. */
@ApplicationScoped
public class RevisionTasks {

    @Produces
    @Singleton
    public UserTask<RecordDonorConsent> recordDonorConsent(DecidingOnRevisions deciding) {
        return SimpleUserTask.of(
                "revision/record-donor-consent",
                RecordDonorConsent.class,
                RecordDonorConsent.example(),
                deciding::recordConsent);
    }

    @Produces
    @Singleton
    public UserTask<AgreeRephasing> agreeRephasing(DecidingOnRevisions deciding) {
        return SimpleUserTask.of(
                        "revision/agree-rephasing", AgreeRephasing.class, AgreeRephasing.example(), deciding::agree)
                .with(Duty.MANAGER);
    }

    @Produces
    @Singleton
    public UserTask<CertifyRephasing> certifyRephasing(DecidingOnRevisions deciding) {
        return SimpleUserTask.of(
                "revision/certify-rephasing", CertifyRephasing.class, CertifyRephasing.example(), deciding::certify);
    }

    @Produces
    @Singleton
    public UserTask<DecideOnRevision> decideOnRevision(DecidingOnRevisions deciding) {
        return SimpleUserTask.of(
                "revision/decide-on-revision", DecideOnRevision.class, DecideOnRevision.example(), deciding::decide);
    }

    @Produces
    @Singleton
    public UserTask<AuthoriseRevision> authoriseRevision(DecidingOnRevisions deciding) {
        return SimpleUserTask.of(
                        "revision/authorise-revision",
                        AuthoriseRevision.class,
                        AuthoriseRevision.example(),
                        deciding::authorise)
                .with(Duty.APPROVER);
    }

    @Produces
    @Singleton
    public UserTask<InformDonor> informDonor(DecidingOnRevisions deciding) {
        return SimpleUserTask.of(
                "revision/inform-donor", InformDonor.class, InformDonor.example(), deciding::informDonor);
    }

    @Produces
    @Singleton
    public UserTask<ReviewSuspension> reviewSuspension(ReviewingSuspensions reviewing) {
        return SimpleUserTask.of(
                "revision/review-suspension", ReviewSuspension.class, ReviewSuspension.example(), reviewing::review);
    }

    @Produces
    @Singleton
    public UserTask<ReportTermination> reportTermination(TerminatingProjects terminating) {
        return SimpleUserTask.of(
                        "revision/report-termination",
                        ReportTermination.class,
                        ReportTermination.example(),
                        terminating::report)
                .with(Duty.MANAGER);
    }

    @Produces
    @Singleton
    public UserTask<SettleTermination> settleTermination(TerminatingProjects terminating) {
        return SimpleUserTask.of(
                        "revision/settle-termination",
                        SettleTermination.class,
                        SettleTermination.example(),
                        terminating::settle)
                .prefilledBy(terminating::prefill);
    }

    @Produces
    @Singleton
    public ProjectOrder<RequestRevision> requestRevision(RequestingRevisions requesting) {
        return ProjectOrder.of(RequestRevision.class, "project.revisionAsked", requesting::request)
                .prefilledBy(requesting::prefill);
    }
}
