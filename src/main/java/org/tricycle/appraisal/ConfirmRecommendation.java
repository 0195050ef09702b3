package org.tricycle.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The lead appraiser confirms the outcome that the policy determined, or asks for another one.
 *
 * @param outcome the outcome as determined; another one needs a reason and the head of unit's endorsement
 * @param overrideReason why not the determined outcome; mandatory where another one is given
 * @param summary the appraisal in a few sentences, without names; shown to the author and the committee
 * @param conditions at least one for a recommendation with conditions, none for a return
 */
public record ConfirmRecommendation(
        @NotNull AppraisalOutcome outcome,
        @Nullable @Size(max = 4000) @Multiline String overrideReason,
        @NotBlank @Size(max = 4000) @Multiline String summary,
        @NotNull @Size(max = 20) @Valid List<@NotNull ConditionDraft> conditions) {

    public static ConfirmRecommendation example() {
        return new ConfirmRecommendation(
                AppraisalOutcome.RECOMMEND,
                null,
                "Relevant, well designed and owned by the constituents; budget and risks are adequate.",
                List.of());
    }
}
