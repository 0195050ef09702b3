package org.tricycle.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/** Senior management says what is to be done about a bottleneck that lasts. */
public record ReviewBottleneck(
        @NotBlank @Size(max = 4000) @Multiline String instruction) {

    public static ReviewBottleneck example() {
        return new ReviewBottleneck("The regional director takes the matter up with the minister this month.");
    }
}
