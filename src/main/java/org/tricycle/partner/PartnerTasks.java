package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of partners. */
@ApplicationScoped
public class PartnerTasks {

    @Produces
    @Singleton
    public UserTask<SignAgreement> signAgreement(SigningAgreements signing) {
        return SimpleUserTask.of("partner/sign-agreement", SignAgreement.class, SignAgreement.example(), signing::sign)
                .prefilledBy(signing::prefill);
    }
}
