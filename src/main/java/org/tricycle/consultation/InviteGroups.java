package org.tricycle.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;

/**
 * The committee's secretary invites the three groups to say what they think of the current project document.
 *
 * @param positionsDue the day by which the groups file their positions; today at the earliest
 * @param questions what the groups are asked in particular
 */
public record InviteGroups(
        @NotNull LocalDate positionsDue,
        @NotNull ConsultationMode mode,
        @NotBlank @Size(max = 4000) @Multiline String questions) {

    public static InviteGroups example() {
        return new InviteGroups(
                LocalDate.of(2030, 12, 13),
                ConsultationMode.MEETING,
                "Does the project answer your members’ needs? Which part will your group take in the district committees?");
    }
}
