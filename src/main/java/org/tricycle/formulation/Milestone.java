package org.tricycle.formulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A value that an indicator reaches on its way.
 *
 * @param due inside the project's period, later than the milestone before
 */
public record Milestone(
        @NotNull LocalDate due, @NotBlank @Size(max = 200) String value) {}
