package org.tricycle.dossier.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.approval.Approval;
import org.tricycle.approval.ApprovalLevel;
import org.tricycle.approval.Lapse;
import org.tricycle.approval.RaisingReason;
import org.tricycle.organisation.Role;
import org.tricycle.platform.command.Multiline;

/**
 * What was decided on a project, at which level and why.
 *
 * @param level after everything that raised it
 * @param approver who decides at that level
 * @param certifier who countersigns at that level
 * @param letPassBy levels that let their time to decide pass, in order
 * @param fundsCertified null until the certifier has spoken
 * @param certifiedBy name and moment; empty before the seal
 */
record ApprovalNote(
        ApprovalLevel level,
        Role approver,
        Role certifier,
        List<RaisingReason> raised,
        List<ApprovalLevel> letPassBy,
        @Nullable @Multiline String reason,
        @Nullable @Multiline String amendment,
        @Nullable @Multiline String answerToObjection,
        @Nullable Boolean fundsCertified,
        @Nullable String certifiedBy,
        @Nullable String fundReference,
        @Nullable @Multiline String statement) {

    static ApprovalNote of(Approval approval, Words words) {
        return new ApprovalNote(
                approval.level(),
                Role.valueOf(approval.level().approver()),
                Role.valueOf(approval.level().certifier()),
                approval.raised(),
                approval.lapses().stream().map(Lapse::level).toList(),
                approval.reason(),
                approval.amendment(),
                approval.answerToObjection(),
                approval.fundsCertified(),
                approval.isSealed() ? words.origin(approval.certifiedBy(), approval.certifiedAt()) : null,
                approval.fundReference(),
                approval.statement());
    }
}
