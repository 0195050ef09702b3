package org.tricycle.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The final report of a project that ends early.
 *
 * @param unfinished what is left undone, and who takes it over
 */
public record ReportTermination(
        @NotBlank @Size(max = 4000) @Multiline String achievements,
        @NotBlank @Size(max = 4000) @Multiline String unfinished,
        @NotBlank @Size(max = 4000) @Multiline String lessons) {

    public static ReportTermination example() {
        return new ReportTermination(
                "Two district committees are set up; 900 workers hold a certificate.",
                "The third training round; the ministry takes over the equipment.",
                "A project in a border region needs a plan for closed roads from its first day.");
    }
}
