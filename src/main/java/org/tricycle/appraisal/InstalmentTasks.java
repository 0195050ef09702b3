package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks about conditions before the first instalment. */
@ApplicationScoped
public class InstalmentTasks {

    @Produces
    @Singleton
    public UserTask<MeetInstalmentConditions> meetInstalmentConditions(MeetingInstalmentConditions meeting) {
        return SimpleUserTask.of(
                        "appraisal/meet-instalment-conditions",
                        MeetInstalmentConditions.class,
                        MeetInstalmentConditions.example(),
                        meeting::meet)
                .with(Duty.MANAGER)
                .prefilledBy(meeting::wantedEvidence);
    }

    @Produces
    @Singleton
    public UserTask<VerifyInstalmentConditions> verifyInstalmentConditions(MeetingInstalmentConditions meeting) {
        return SimpleUserTask.of(
                        "appraisal/verify-instalment-conditions",
                        VerifyInstalmentConditions.class,
                        VerifyInstalmentConditions.example(),
                        meeting::verify)
                .with(Duty.APPRAISER)
                .prefilledBy(meeting::openChecks);
    }

    @Produces
    @Singleton
    public UserTask<DecideOnInstalmentWaiver> decideOnInstalmentWaiver(MeetingInstalmentConditions meeting) {
        return SimpleUserTask.of(
                        "appraisal/decide-on-instalment-waiver",
                        DecideOnInstalmentWaiver.class,
                        DecideOnInstalmentWaiver.example(),
                        meeting::decide)
                .with(Duty.APPROVER);
    }
}
