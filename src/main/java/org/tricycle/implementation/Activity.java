package org.tricycle.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An activity of the work plan.
 *
 * @param output the output of the project document that it delivers
 * @param start inside the project's period
 * @param end inside the project's period, not before the start
 * @param responsible person or unit who answers for it
 */
public record Activity(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 300) String output,
        @NotNull LocalDate start,
        @NotNull LocalDate end,
        @NotBlank @Size(max = 200) String responsible) {}
