package org.tricycle.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tricycle.platform.command.Choice;

/**
 * The Office registers a committee as its organisations nominated it (R14.1).
 *
 * @param code short name for addresses, capital letters and dashes
 * @param country ISO alpha-3 code, or {@code INT} for an international committee
 */
public record RegisterCommittee(
        @NotNull @Pattern(regexp = "[A-Z]{3}(-[A-Z]{2,10})?")
        String code,

        @NotBlank @Size(max = 200) String name,
        @NotBlank @Choice("countries") String country,
        @NotNull ChairPolicy chairPolicy,
        @NotEmpty @Size(max = 60) @Valid List<@NotNull SeatNomination> seats) {

    public static RegisterCommittee example() {
        return new RegisterCommittee(
                "GHA-ADV",
                "Advisory Committee on Decent Work, Ghana",
                "GHA",
                ChairPolicy.ROTATING,
                NominateSeats.example().seats());
    }
}
