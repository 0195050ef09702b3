package org.tricycle.closure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/**
 * The file of a project’s end: how its exit was prepared, what was handed over and learned, what was missing at closure and what became of
 * it, and what follows.
 *
 * <p>Steps are added, never changed; each item of the checklist has one gap at most, which is mended or waived (R11.6 to R11.8).
 */
@Entity
@Table(name = "closure_file")
public class ClosureFile {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "closure_step", joinColumns = @JoinColumn(name = "project_code"))
    @OrderColumn(name = "place")
    private List<ClosureStepRow> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "closure_gap", joinColumns = @JoinColumn(name = "project_code"))
    @OrderColumn(name = "place")
    private List<ClosureGapRow> gaps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ClosureFile() {}

    ClosureFile(ProjectCode code) {
        this.projectCode = code.value();
    }

    void prepareExit(PrepareExit exit, String person, Instant at) {
        steps.add(new ClosureStepRow(new ClosureStep(
                ClosureStepKind.EXIT_PREPARED, exit.handOver(), exit.stillToDo(), exit.nextPhase(), person, at)));
    }

    void handOver(HandOverAssets handOver, String person, Instant at) {
        steps.add(new ClosureStepRow(new ClosureStep(
                ClosureStepKind.ASSETS_HANDED_OVER, handOver.assets(), handOver.handOver(), null, person, at)));
    }

    void debrief(DebriefProject debriefing, String person, Instant at) {
        steps.add(new ClosureStepRow(new ClosureStep(
                ClosureStepKind.DEBRIEFED, debriefing.lessons(), debriefing.regularBudgetLink(), null, person, at)));
    }

    void decideNextPhase(DecideNextPhase decision, @Nullable String successor, String person, Instant at) {
        steps.add(new ClosureStepRow(new ClosureStep(
                ClosureStepKind.NEXT_PHASE_DECIDED, decision.reason(), successor, decision.decision(), person, at)));
    }

    /** Notes what is missing; what was waived before stays waived. */
    void missing(List<ClosureCheck> open, String person, Instant at) {
        for (ClosureCheck check : open) {
            if (gap(check.item()).isEmpty()) {
                gaps.add(new ClosureGapRow(new ClosureGap(check.item(), GapState.OPEN, check.evidence(), person, at)));
            } else {
                move(check.item(), GapState.OPEN, check.evidence(), person, at);
            }
        }
    }

    /**
     * The owner mends a gap, or asks the approving authority to waive it.
     *
     * @throws Refusal {@code closure-gap-state}
     */
    void mend(ClosureItem item, MendClosureGap command, String person, Instant at) {
        require(item, GapState.OPEN);
        if (command.waiverReason() == null || command.waiverReason().isBlank()) {
            move(item, GapState.MENDED, command.done(), person, at);
        } else {
            move(item, GapState.WAIVER_ASKED, command.waiverReason(), person, at);
        }
    }

    /**
     * The approving authority waives what it was asked to waive, or leaves it open.
     *
     * @throws Refusal naming what was not asked or not decided
     */
    void decide(DecideClosureWaiver command, String person, Instant at) {
        List<ClosureItem> asked = items(GapState.WAIVER_ASKED);
        List<ClosureItem> decided =
                command.waivers().stream().map(WaiverDecision::item).toList();
        if (!decided.containsAll(asked) || decided.size() != asked.size()) {
            throw Refusal.invalid("/waivers", "violation.waivers-differ");
        }
        command.waivers()
                .forEach(waiver -> move(
                        waiver.item(),
                        waiver.granted() ? GapState.WAIVED : GapState.OPEN,
                        waiver.reason(),
                        person,
                        at));
    }

    private void require(ClosureItem item, GapState needed) {
        if (gap(item).filter(gap -> gap.state() == needed).isEmpty()) {
            throw Refusal.conflict("closure-gap-state", item);
        }
    }

    private void move(ClosureItem item, GapState next, String text, String person, Instant at) {
        for (int i = 0; i < gaps.size(); i++) {
            ClosureGap gap = gaps.get(i).value();
            if (gap.item() == item) {
                gaps.set(i, new ClosureGapRow(gap.now(next, text, person, at)));
            }
        }
    }

    /** Items whose gap is in a state, in the order in which they were found missing. */
    List<ClosureItem> items(GapState state) {
        return gaps().stream()
                .filter(gap -> gap.state() == state)
                .map(ClosureGap::item)
                .toList();
    }

    Optional<ClosureGap> gap(ClosureItem item) {
        return gaps().stream().filter(gap -> gap.item() == item).findFirst();
    }

    /** What was wished when the exit was prepared; empty when it was not. */
    Optional<NextPhase> wish() {
        return steps().stream()
                .filter(step -> step.kind() == ClosureStepKind.EXIT_PREPARED)
                .reduce((earlier, later) -> later)
                .map(ClosureStep::outcome);
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** In the order in which they were written. */
    public List<ClosureStep> steps() {
        return steps.stream().map(ClosureStepRow::value).toList();
    }

    /** Everything that was ever missing. */
    public List<ClosureGap> gaps() {
        return gaps.stream().map(ClosureGapRow::value).toList();
    }
}
