package org.tricycle.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tricycle.project.Party;

/** The organisations nominate anew, for all seats of a committee. */
public record NominateSeats(@NotEmpty @Size(max = 60) @Valid List<@NotNull SeatNomination> seats) {

    public static NominateSeats example() {
        return new NominateSeats(List.of(
                SeatNomination.example(Party.GOVERNMENT, "Ministry of Employment and Labour Relations", "Nana Asante"),
                SeatNomination.example(Party.EMPLOYERS, "Ghana Employers’ Association", "Kwame Addo"),
                SeatNomination.example(Party.WORKERS, "Trades Union Congress", "Kofi Boateng")));
    }
}
