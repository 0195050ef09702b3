package org.tricycle.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.project.Party;

/**
 * Whether a group's spokesperson signs the record.
 *
 * @param reason why the signature is withheld; mandatory then
 */
public record GroupSignature(
        @NotNull @Given Party party,
        boolean signs,
        @Nullable @Size(max = 1000) String reason) {}
