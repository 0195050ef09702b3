package org.tricycle.formulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * One thing to be mended.
 *
 * @param section part of the file that it concerns
 * @param missing what is missing there
 */
public record ReturnItem(
        @NotBlank @Size(max = 100) String section,
        @NotBlank @Size(max = 1000) @Multiline String missing) {}
