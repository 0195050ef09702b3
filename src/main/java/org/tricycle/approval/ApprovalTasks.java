package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of approval. */
@ApplicationScoped
public class ApprovalTasks {

    @Produces
    @Singleton
    public UserTask<DecideApproval> decideApproval(DecidingOnApproval deciding) {
        return SimpleUserTask.of(
                        "approval/decide-approval", DecideApproval.class, DecideApproval.example(), deciding::decide)
                .with(Duty.APPROVER)
                .forDeclared()
                .prefilledBy(deciding::blank);
    }

    @Produces
    @Singleton
    public UserTask<NameOfficer> nameOfficer(EscalatingApprovals escalating) {
        return SimpleUserTask.of(
                "approval/name-officer", NameOfficer.class, NameOfficer.example(), escalating::nameOfficer);
    }

    @Produces
    @Singleton
    public UserTask<AppealRejection> appealRejection(HearingAppeals hearing) {
        return SimpleUserTask.of(
                        "approval/appeal-rejection", AppealRejection.class, AppealRejection.example(), hearing::answer)
                .with(Duty.AUTHOR);
    }

    @Produces
    @Singleton
    public UserTask<DecideAppeal> decideAppeal(HearingAppeals hearing) {
        return SimpleUserTask.of("approval/decide-appeal", DecideAppeal.class, DecideAppeal.example(), hearing::decide)
                .with(Duty.APPROVER)
                .prefilledBy(hearing::asked);
    }

    @Produces
    @Singleton
    public UserTask<CertifyFunds> certifyFunds(CertifyingFunds certifying) {
        return SimpleUserTask.of(
                        "approval/certify-funds", CertifyFunds.class, CertifyFunds.example(), certifying::certify)
                .with(Duty.CERTIFIER);
    }
}
