package org.tricycle.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The project manager prepares the exit six months before the end (process.md §3.7).
 *
 * @param handOver what each group of constituents takes over, and when
 * @param stillToDo what is missing for that
 * @param nextPhase what the project manager wishes to follow
 */
public record PrepareExit(
        @NotBlank @Size(max = 4000) @Multiline String handOver,
        @NotBlank @Size(max = 4000) @Multiline String stillToDo,
        @NotNull NextPhase nextPhase) {

    public static PrepareExit example() {
        return new PrepareExit(
                "The districts take over the committees, the employers’ association the skills register, the unions the training.",
                "A budget line in the second district.",
                NextPhase.NONE);
    }
}
