package org.tricycle.formulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the project produces.
 *
 * @param indicator how one sees that it was produced
 * @param target value of the indicator at the end
 */
public record Output(
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 500) String indicator,
        @NotBlank @Size(max = 200) String target) {}
