package org.tricycle.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;

/**
 * The project has its tripartite committee.
 *
 * @param members organisations and their seats
 * @param formedOn not in the future
 */
public record FormProjectCommittee(
        @NotBlank @Size(max = 2000) @Multiline String members,
        @NotBlank @Size(max = 4000) @Multiline String termsOfReference,
        @NotNull LocalDate formedOn,
        @NotBlank @Size(max = 300) String evidence)
        implements Preparation {

    public static FormProjectCommittee example() {
        return new FormProjectCommittee(
                "Two seats each for government, employers and workers; the ministry of labour takes the chair in the first year",
                "Steers the work plan, meets twice a year, comments on every report.",
                LocalDate.of(2026, 11, 20),
                "Minutes of the first sitting");
    }

    @Override
    public StartUpRecord.Done done() {
        return new StartUpRecord.Done(
                StartUpTask.COMMITTEE_FORMED, termsOfReference, members, evidence, formedOn, "/formedOn");
    }
}
