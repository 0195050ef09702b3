package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of consultation. */
@ApplicationScoped
public class ConsultationTasks {

    @Produces
    @Singleton
    public UserTask<InviteGroups> inviteGroups(InvitingGroups inviting) {
        return SimpleUserTask.of(
                        "consultation/invite-groups", InviteGroups.class, InviteGroups.example(), inviting::invite)
                .prefilledBy(inviting::prefill);
    }

    @Produces
    @Singleton
    public UserTask<RecordSitting> recordSitting(HoldingSittings holding) {
        return SimpleUserTask.of(
                        "consultation/record-sitting", RecordSitting.class, RecordSitting.example(), holding::record)
                .prefilledBy(holding::prefill);
    }

    @Produces
    @Singleton
    public UserTask<CallSecondSitting> callSecondSitting(HoldingSittings holding) {
        return SimpleUserTask.of(
                        "consultation/call-second-sitting",
                        CallSecondSitting.class,
                        CallSecondSitting.example(),
                        holding::callSecond)
                .prefilledBy(holding::prefillCall);
    }

    @Produces
    @Singleton
    public UserTask<FileGroupPosition> fileGroupPosition(FilingPositions filing) {
        return SimpleUserTask.of(
                        "consultation/file-group-position",
                        FileGroupPosition.class,
                        FileGroupPosition.example(),
                        filing::file)
                .prefilledBy(filing::prefill);
    }

    @Produces
    @Singleton
    public UserTask<ContactGroup> contactGroup(ContactingGroups contacting) {
        return SimpleUserTask.of(
                "consultation/contact-group", ContactGroup.class, ContactGroup.example(), contacting::contact);
    }

    @Produces
    @Singleton
    public UserTask<AdviseOnObjection> adviseOnObjection(AdvisingOnObjections advising) {
        return SimpleUserTask.of(
                        "consultation/advise-on-objection",
                        AdviseOnObjection.class,
                        AdviseOnObjection.example(),
                        advising::advise)
                .prefilledBy(advising::prefill);
    }

    @Produces
    @Singleton
    public UserTask<RecordConciliation> recordConciliation(ConcludingConsultations concluding) {
        return SimpleUserTask.of(
                        "consultation/record-conciliation",
                        RecordConciliation.class,
                        RecordConciliation.example(),
                        concluding::recordConciliation)
                .prefilledBy(concluding::prefill);
    }

    @Produces
    @Singleton
    public UserTask<AnswerComments> answerComments(AnsweringComments answering) {
        return SimpleUserTask.of(
                        "consultation/answer-comments",
                        AnswerComments.class,
                        AnswerComments.example(),
                        answering::answer)
                .with(Duty.AUTHOR)
                .prefilledBy(answering::wantedAnswers);
    }

    @Produces
    @Singleton
    public UserTask<SealRecord> sealRecord(SealingRecords sealing) {
        return SimpleUserTask.of("consultation/seal-record", SealRecord.class, SealRecord.example(), sealing::seal)
                .prefilledBy(sealing::prefill);
    }
}
