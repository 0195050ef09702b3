package org.tricycle.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;

/**
 * The project has its staff, and the staff its induction (002 Plan II.3).
 *
 * @param inductionCompletedOn not in the future
 * @param evidence where contracts and certificates are filed
 */
public record RecruitStaff(
        @NotBlank @Size(max = 2000) @Multiline String positions,
        @NotBlank @Size(max = 500) String people,
        @NotNull LocalDate inductionCompletedOn,
        @NotBlank @Size(max = 300) String evidence)
        implements Preparation {

    public static RecruitStaff example() {
        return new RecruitStaff(
                "Chief technical adviser, national coordinator, finance assistant",
                "Esi Owusu, Kwame Appiah, Adwoa Sarpong",
                LocalDate.of(2026, 11, 20),
                "Contracts and induction certificates, personnel file GHA/107112");
    }

    @Override
    public StartUpRecord.Done done() {
        return new StartUpRecord.Done(
                StartUpTask.STAFF_RECRUITED,
                positions,
                people,
                evidence,
                inductionCompletedOn,
                "/inductionCompletedOn");
    }
}
