package org.tricycle.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of a silence procedure. */
@ApplicationScoped
public class SilenceTasks {

    @Produces
    @Singleton
    public UserTask<GiveNotice> giveNotice(GivingNotices giving) {
        return SimpleUserTask.of("silence/give-notice", GiveNotice.class, GiveNotice.example(), giving::give);
    }

    @Produces
    @Singleton
    public UserTask<AcknowledgeNotice> acknowledgeNotice(GivingNotices giving) {
        return SimpleUserTask.of(
                "silence/acknowledge-notice",
                AcknowledgeNotice.class,
                AcknowledgeNotice.example(),
                giving::acknowledge);
    }

    @Produces
    @Singleton
    public UserTask<AttestDelivery> attestDelivery(GivingNotices giving) {
        return SimpleUserTask.of(
                        "silence/attest-delivery", AttestDelivery.class, AttestDelivery.example(), giving::attest)
                .prefilledBy(giving::prefill);
    }

    @Produces
    @Singleton
    public UserTask<BreakSilence> breakSilence(ConcludingSilence concluding) {
        return SimpleUserTask.of(
                "silence/break-silence", BreakSilence.class, BreakSilence.example(), concluding::breakSilence);
    }
}
