package org.tricycle.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The organisations nominate anew, for all seats of a committee. */
public record NominateSeats(@NotEmpty @Size(max = 60) @Valid List<@NotNull SeatNomination> seats) {}
