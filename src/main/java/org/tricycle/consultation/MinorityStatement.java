package org.tricycle.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * What an organisation inside a group says differently; annexed to the group's position.
 *
 * @param organisation the member organisation that disagrees
 * @param statement its words
 */
public record MinorityStatement(
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 2000) @Multiline String statement) {}
