package org.tricycle.formulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * What may go wrong, and what is done about it.
 *
 * @param mitigation what keeps the risk from happening or from hurting
 */
public record Risk(
        @NotBlank @Size(max = 1000) @Multiline String description,
        @NotNull Level likelihood,
        @NotNull Level impact,
        @NotBlank @Size(max = 1000) @Multiline String mitigation) {}
