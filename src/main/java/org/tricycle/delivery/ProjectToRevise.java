package org.tricycle.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * One project that is to be revised.
 *
 * @param project its code, {@code GHA/26/01/NLD}
 * @param reason what its manager is asked to change
 */
public record ProjectToRevise(
        @NotBlank @Size(max = 20) String project,
        @NotBlank @Size(max = 1000) @Multiline String reason) {}
