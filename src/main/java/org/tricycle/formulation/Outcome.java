package org.tricycle.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What changes for people because of the project.
 *
 * @param indicators how one sees the change
 */
public record Outcome(
        @NotBlank @Size(max = 500) String title,
        @NotEmpty @Size(max = 10) @Valid List<@NotNull Indicator> indicators,
        @NotNull @Size(max = 50) @Valid List<@NotNull Output> outputs) {}
