package org.tricycle.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.Party;

/**
 * The committee's chair seals the record of the consultation.
 *
 * @param outcome the outcome as determined; another one is refused, so that nobody seals what they did not see
 * @param summary the discussion in a few sentences
 * @param chairSigns whether the chair signs
 * @param chairReason why the chair's signature is withheld; mandatory then
 * @param signatures one entry for each group
 */
public record SealRecord(
        @NotNull @Given ConsultationOutcome outcome,
        @NotBlank @Size(max = 4000) @Multiline String summary,
        boolean chairSigns,
        @Nullable @Size(max = 1000) String chairReason,
        @NotEmpty @Size(max = 3) @Valid List<@NotNull GroupSignature> signatures) {

    public static SealRecord example() {
        return new SealRecord(
                ConsultationOutcome.AGREED,
                "The three groups support the project; their comments on the district committees were taken up.",
                true,
                null,
                everybodySigns());
    }

    private static List<GroupSignature> everybodySigns() {
        return Arrays.stream(Party.values())
                .map(party -> new GroupSignature(party, true, null))
                .toList();
    }

    @SuppressWarnings("NullAway") // the summary is still empty on the form
    static SealRecord blank(ConsultationOutcome outcome) {
        return new SealRecord(outcome, null, true, null, everybodySigns());
    }
}
