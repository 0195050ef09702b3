package org.tricycle.appraisal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * Whether the approver lets an open condition go (R3.17).
 *
 * @param condition number of the condition in the project, from 1
 * @param text what the condition asks for
 * @param reason why it is waived; mandatory where it is
 */
public record ConditionWaiver(
        @Given int condition,
        @Given @Nullable String text,
        boolean waived,
        @Nullable @Size(max = 2000) @Multiline String reason) {

    static ConditionWaiver open(Condition condition) {
        return new ConditionWaiver(condition.number(), condition.text(), false, null);
    }
}
