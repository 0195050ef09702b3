package org.tricycle.formulation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.CrisisType;

/**
 * The mandate and the comparative advantage are checked (process.md step 0.2).
 *
 * @param priority outcome of the country programme that the idea serves, with its number; left out only when the country has none
 * @param withoutPriority the country has no programme or no such priority: the request is answered outside the frame (001 §49)
 * @param crisis the crisis that the request answers, which puts it on the fast track; left out when there is none (step 0.3)
 * @param justification mandatory outside the mandate and without a priority; else why this organisation is best placed
 */
public record CheckMandate(
        @NotNull MandateFinding finding,
        @Nullable @Size(max = 300) String priority,
        boolean withoutPriority,
        @Nullable CrisisType crisis,
        @Nullable @Size(max = 4000) @Multiline String justification) {

    public static CheckMandate example() {
        return new CheckMandate(
                MandateFinding.WITHIN_MANDATE,
                "GHA 102: informal workers have better access to skills, credit and social dialogue",
                false,
                null,
                "The constituents of both districts asked for it, and the organisation ran the pilot phase.");
    }
}
