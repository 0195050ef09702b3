package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.Party;

/**
 * How one group of constituents was heard in an evaluation (R8.7).
 *
 * @param how whom the evaluator met, when, and in what form
 */
public record GroupConsulted(@NotNull @Given Party party, @NotBlank @Size(max = 2000) @Multiline String how) {

    @SuppressWarnings("NullAway") // nothing is said yet on the form
    static GroupConsulted unsaid(Party party) {
        return new GroupConsulted(party, null);
    }
}
