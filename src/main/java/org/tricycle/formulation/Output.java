package org.tricycle.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the project produces.
 *
 * @param indicators how one sees that it was produced
 * @param activities what is done for it; the short form leaves them out
 */
public record Output(
        @NotBlank @Size(max = 500) String title,
        @NotEmpty @Size(max = 10) @Valid List<@NotNull Indicator> indicators,
        @NotNull @Size(max = 50) @Valid List<@NotNull PlannedActivity> activities) {}
