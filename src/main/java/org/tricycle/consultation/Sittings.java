package org.tricycle.consultation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;

/**
 * All sittings on one item, seen together (R4.18, R4.19).
 *
 * @param held oldest first, the last one perhaps still to be recorded
 */
record Sittings(List<Sitting> held) {

    /** Absent this often after due notice, a group is heard in writing. */
    private static final int TWICE = 2;

    private Optional<Sitting> last() {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    int nextNumber() {
        return held.size() + 1;
    }

    /**
     * The one that is called and still to be recorded.
     *
     * @throws Refusal {@code no-sitting-called}
     */
    Sitting called() {
        return last().filter(sitting -> sitting.result().isEmpty())
                .orElseThrow(() -> Refusal.conflict("no-sitting-called"));
    }

    /**
     * The one that was adjourned.
     *
     * @throws Refusal {@code no-sitting-adjourned}
     */
    Sitting adjourned() {
        return last().filter(sitting ->
                        sitting.result().filter(SittingResult::isAdjourned).isPresent())
                .orElseThrow(() -> Refusal.conflict("no-sitting-adjourned"));
    }

    /** What this attendance of the called sitting comes to. */
    SittingResult resultOf(List<AttendanceRow> attendance) {
        var quorum = called().quorum(attendance);
        if (quorum.isMet()) {
            return SittingResult.QUORATE;
        }
        boolean heardInWriting =
                quorum.secondSitting() && quorum.missing().stream().allMatch(party -> absences(party) + 1 >= TWICE);
        return heardInWriting ? SittingResult.WRITTEN_WINDOW : SittingResult.ADJOURNED;
    }

    private long absences(Party party) {
        return held.stream()
                .filter(sitting -> sitting.missing().contains(party))
                .count();
    }

    /**
     * Lets positions be filed: a vote below quorum is void.
     *
     * @throws Refusal {@code below-quorum}
     */
    void requireQuorum() {
        boolean held = last().flatMap(Sitting::result)
                .filter(result -> !result.isAdjourned())
                .isPresent();
        if (!held) {
            throw Refusal.conflict("below-quorum");
        }
    }

    /** Groups that were absent twice and are heard in writing. */
    Set<Party> heardInWriting() {
        return last().filter(sitting -> sitting.result().orElse(null) == SittingResult.WRITTEN_WINDOW)
                .map(Sitting::missing)
                .orElse(Set.of());
    }

    /** The last day of a group's window: the one that the last sitting opened, for a group that was there not before positions are due. */
    LocalDate windowClosesOn(Party party, LocalDate positionsDue) {
        return last().filter(sitting -> sitting.result().isPresent())
                .map(Sitting::windowClosesOn)
                .filter(day -> heardInWriting().contains(party) || day.isAfter(positionsDue))
                .orElse(positionsDue);
    }

    /** The day of the sitting that is called. */
    LocalDate day() {
        return last().map(Sitting::sitsOn).orElseThrow(() -> Refusal.conflict("no-sitting-called"));
    }

    /** The sittings whose attendance is recorded. */
    List<Sitting> recorded() {
        return held.stream()
                .filter(sitting -> sitting.result().isPresent())
                .sorted(Comparator.comparing(Sitting::number))
                .toList();
    }
}
