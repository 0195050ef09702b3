package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.consultation.ParticipationForm;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.Party;

/**
 * How one group of constituents was heard in an evaluation (R8.7).
 *
 * @param form how the group took part, for the participation ledger
 * @param how whom the evaluator met, and when
 */
public record GroupConsulted(
        @NotNull @Given Party party,
        @NotNull ParticipationForm form,
        @NotBlank @Size(max = 2000) @Multiline String how) {

    @SuppressWarnings("NullAway") // nothing is said yet on the form
    static GroupConsulted unsaid(Party party) {
        return new GroupConsulted(party, null, null);
    }
}
