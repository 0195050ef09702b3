package org.tricycle.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What changes for people because of the project.
 *
 * @param indicator how one sees the change
 * @param baseline value of the indicator before the project
 * @param target value of the indicator at the end
 */
public record Outcome(
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 500) String indicator,
        @NotBlank @Size(max = 200) String baseline,
        @NotBlank @Size(max = 200) String target,
        @NotNull @Size(max = 50) @Valid List<@NotNull Output> outputs) {}
