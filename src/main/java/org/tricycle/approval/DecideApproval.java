package org.tricycle.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.ConditionDraft;
import org.tricycle.appraisal.ConditionWaiver;
import org.tricycle.platform.command.Multiline;

/**
 * The competent authority decides on the project (process.md step 4.4).
 *
 * @param noConflictOfInterest the person deciding has no interest of their own in the project
 * @param reason mandatory unless the project is approved
 * @param amendment what is approved otherwise than written; mandatory for an approval with an amendment
 * @param answerToObjection mandatory for an approval where a group objects or was not heard, or the groups did not agree
 * @param conditions what the approver asks for besides the conditions of the appraisal
 * @param waivers open conditions that the approver lets go; the first waiver takes an approval one level up
 */
public record DecideApproval(
        @AssertTrue boolean noConflictOfInterest,
        @NotNull ApprovalDecision decision,
        @Nullable @Size(max = 4000) @Multiline String reason,
        @Nullable @Size(max = 4000) @Multiline String amendment,
        @Nullable @Size(max = 4000) @Multiline String answerToObjection,
        @NotNull @Size(max = 20) @Valid List<@NotNull ConditionDraft> conditions,
        @NotNull @Size(max = 50) @Valid List<@NotNull ConditionWaiver> waivers) {

    public static DecideApproval example() {
        return new DecideApproval(
                true,
                ApprovalDecision.APPROVE,
                "The project answers a demand of all three groups and its evaluation is paid for.",
                null,
                null,
                List.of(),
                List.of());
    }

    @SuppressWarnings("NullAway") // nothing is decided yet on the form
    static DecideApproval on(List<ConditionWaiver> waivable) {
        return new DecideApproval(false, null, null, null, null, List.of(), waivable);
    }
}
