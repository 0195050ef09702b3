package org.tricycle.appraisal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * Whether the evidence for one condition convinces.
 *
 * @param condition number of the condition in the project, from 1
 * @param text what the condition asks for
 * @param evidence what the author shows
 * @param met whether the condition is met
 * @param remark mandatory where it is not: what is still missing
 */
public record ConditionCheck(
        @Given int condition,
        @Given @Nullable String text,
        @Given @Nullable String evidence,
        boolean met,
        @Nullable @Size(max = 2000) @Multiline String remark) {

    static ConditionCheck open(Condition condition) {
        return new ConditionCheck(condition.number(), condition.text(), condition.evidence(), false, null);
    }
}
