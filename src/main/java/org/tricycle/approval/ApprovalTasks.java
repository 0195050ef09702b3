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
                .with(Duty.APPROVER);
    }

    @Produces
    @Singleton
    public UserTask<CertifyFunds> certifyFunds(CertifyingFunds certifying) {
        return SimpleUserTask.of(
                        "approval/certify-funds", CertifyFunds.class, CertifyFunds.example(), certifying::certify)
                .with(Duty.CERTIFIER);
    }
}
