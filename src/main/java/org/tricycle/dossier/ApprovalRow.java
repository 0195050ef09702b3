package org.tricycle.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.approval.Approval;
import org.tricycle.approval.ApprovalDecision;
import org.tricycle.approval.ApprovalLevel;
import org.tricycle.approval.Lapse;
import org.tricycle.approval.RaisingReason;

/**
 * A round of approval.
 *
 * @param level who decides, after everything that raised it
 * @param letPassBy levels that let their time to decide pass, in order
 * @param decision null until decided
 */
public record ApprovalRow(
        int round,
        int documentVersion,
        ApprovalLevel level,
        List<RaisingReason> raised,
        List<ApprovalLevel> letPassBy,
        @Nullable ApprovalDecision decision,
        @Nullable String reason,
        @Nullable String amendment,
        @Nullable String answerToObjection,
        @Nullable Instant decidedAt) {

    static ApprovalRow of(Approval approval) {
        return new ApprovalRow(
                approval.roundNumber(),
                approval.documentVersion(),
                approval.level(),
                approval.raised(),
                approval.lapses().stream().map(Lapse::level).toList(),
                approval.decision(),
                approval.reason(),
                approval.amendment(),
                approval.answerToObjection(),
                approval.decidedAt());
    }
}
