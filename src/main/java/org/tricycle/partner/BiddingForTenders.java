package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Messages;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Answers donors’ calls with bids (R5.12; process.md P8). */
@ApplicationScoped
@Transactional
public class BiddingForTenders {

    private final Bids bids;
    private final Payers payers;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public BiddingForTenders(Bids bids, Payers payers, Projects projects, Clock clock) {
        this.bids = bids;
        this.payers = payers;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    BiddingForTenders() {
        this.bids = null;
        this.payers = null;
        this.projects = null;
        this.clock = null;
    }

    /**
     * Scores a bid and decides whether to make it.
     *
     * @return {@code bidDecision}, and {@code tenderOutcome} when none is made
     * @throws Refusal naming every field at fault
     */
    public GatewayInputs score(OpenTask task, ScoreBid command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        boolean bidding = command.decision() == BidDecision.BID;
        if (!payers.standing(command.donor()).isFit()) {
            throw Refusal.invalid("/donor", "violation.donor-not-cleared");
        } else if (bidding && command.deadline().isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("/deadline", "violation.future-or-present");
        }
        bids.add(new Bid(code, command));
        projects.note(code, actor, "bid-scored", command.call(), Messages.key(command.decision()));
        GatewayInputs inputs = GatewayInputs.of("bidDecision", command.decision());
        return bidding ? inputs : inputs.and("tenderOutcome", "NOT_BID");
    }

    /** @throws Refusal naming the day when it lies in the future or after the deadline */
    public GatewayInputs submit(OpenTask task, SubmitBid command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Bid bid = bids.latest(code);
        if (command.submittedOn().isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("/submittedOn", "violation.past-or-present");
        } else if (command.submittedOn().isAfter(bid.deadline())) {
            throw Refusal.invalid("/submittedOn", "violation.bid-after-deadline", bid.deadline());
        }
        bid.submit(command);
        projects.note(code, actor, "bid-submitted", command.reference(), bid.call());
        return GatewayInputs.none();
    }

    /**
     * Records what became of a bid.
     *
     * @return {@code award} and {@code tenderOutcome}
     * @throws Refusal naming the learning note when a loss has none
     */
    public GatewayInputs award(OpenTask task, RecordAward command, Actor actor) {
        String note = command.learningNote();
        if (command.award() == Award.LOST && (note == null || note.isBlank())) {
            throw Refusal.invalid("/learningNote", "violation.required");
        }
        ProjectCode code = ProjectCode.of(task.businessKey());
        Bid bid = bids.latest(code);
        bid.award(command);
        projects.note(code, actor, "award-recorded", bid.call(), Messages.key(command.award()));
        return GatewayInputs.of("award", command.award()).and("tenderOutcome", command.award());
    }
}
