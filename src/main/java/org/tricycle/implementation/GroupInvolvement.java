package org.tricycle.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.consultation.AbsenceReason;
import org.tricycle.consultation.ParticipationForm;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.Party;

/**
 * How a group took part in the period, or why it did not.
 *
 * @param form how it took part; empty where it did not
 * @param reason why it did not take part; empty where it did
 * @param account what it did, or what was done to involve it
 */
public record GroupInvolvement(
        @NotNull @Given Party party,
        @Nullable ParticipationForm form,
        @Nullable AbsenceReason reason,
        @NotBlank @Size(max = 4000) @Multiline String account) {

    boolean isEitherFormOrReason() {
        return (form == null) != (reason == null);
    }

    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    static GroupInvolvement unsaid(Party party) {
        return new GroupInvolvement(party, null, null, null);
    }
}
