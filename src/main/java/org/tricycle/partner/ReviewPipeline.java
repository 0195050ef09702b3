package org.tricycle.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/** Whether a project keeps waiting for money (process.md step 4.3). */
public record ReviewPipeline(
        @NotNull PipelineDecision decision,
        @NotBlank @Size(max = 2000) @Multiline String reason) {

    public static ReviewPipeline example() {
        return new ReviewPipeline(PipelineDecision.KEEP, "Two donors have asked for the project document.");
    }
}
