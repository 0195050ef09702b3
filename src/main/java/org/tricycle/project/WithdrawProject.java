package org.tricycle.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/** A project is withdrawn before it is approved (process.md §7). */
public record WithdrawProject(
        @NotBlank @Size(max = 2000) @Multiline String reason) {

    public static WithdrawProject example() {
        return new WithdrawProject("The ministry has started a programme of its own with the same aim.");
    }
}
