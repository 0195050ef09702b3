package org.tricycle.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * One item of the financial checklist.
 *
 * @param evidence document, letter or fact that shows it
 */
public record FinancialCheck(
        @NotNull @Given FinancialItem item,
        boolean done,
        @NotBlank @Size(max = 2000) @Multiline String evidence) implements Check<FinancialItem> {

    @SuppressWarnings("NullAway") // the evidence is still empty on the form
    static FinancialCheck open(FinancialItem item) {
        return new FinancialCheck(item, false, null);
    }
}
