package org.tricycle.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.project.Party;

/**
 * A seat as its organisation nominates it (R14.1).
 *
 * @param organisation the representative organisation or ministry that the seat belongs to
 * @param titular the person who fills it
 * @param substitutes persons who may take the titular's place
 * @param mandateTo last day of the mandate
 */
public record SeatNomination(
        @NotNull Party party,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 100) String titular,
        @NotNull @Size(max = 3) List<@NotBlank @Size(max = 100) String> substitutes,
        @NotNull LocalDate mandateFrom,
        @NotNull LocalDate mandateTo) {

    static SeatNomination example(Party party, String organisation, String titular) {
        return new SeatNomination(
                party,
                organisation,
                titular,
                List.of("Ama Serwaa"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2029, 12, 31));
    }
}
