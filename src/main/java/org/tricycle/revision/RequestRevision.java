package org.tricycle.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.formulation.DocumentChange;
import org.tricycle.platform.command.Multiline;

/**
 * A change of a running project is asked for (process.md P6).
 *
 * @param what what is to change
 * @param why what happened since the approval
 * @param newEnd the new last day; empty where it stays
 * @param budgetLines the new budget in full; empty where it stays
 * @param resultsChange outcomes or outputs change
 * @param newCountry a country comes in
 * @param newPartner an implementing partner comes in
 * @param supportCostRise the support cost goes up
 * @param donorConsentDemanded the agreement makes the change depend on the donor’s consent
 */
public record RequestRevision(
        @NotNull RevisionType type,
        @NotBlank @Size(max = 4000) @Multiline String what,
        @NotBlank @Size(max = 4000) @Multiline String why,
        @Nullable LocalDate newEnd,
        @NotNull @Size(max = 300) @Valid List<@NotNull BudgetLine> budgetLines,
        boolean resultsChange,
        boolean newCountry,
        boolean newPartner,
        boolean supportCostRise,
        boolean donorConsentDemanded) {

    public static RequestRevision example() {
        return new RequestRevision(
                RevisionType.EXTENSION,
                "Three more months to train the last two groups of workers.",
                "Floods closed both training centres from April to June.",
                LocalDate.of(2027, 9, 30),
                List.of(),
                false,
                false,
                false,
                false,
                false);
    }

    /** Asks in words alone; the figures follow with the new document, if at all. */
    public static RequestRevision inWords(RevisionType type, String what, String why) {
        return new RequestRevision(type, what, why, null, List.of(), false, false, false, false, false);
    }

    DocumentChange change() {
        return new DocumentChange(newEnd, budgetLines, what);
    }
}
