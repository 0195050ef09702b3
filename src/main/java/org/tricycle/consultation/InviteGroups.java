package org.tricycle.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Multiline;

/**
 * The committee's secretary invites the three groups to say what they think of the current project document.
 *
 * @param positionsDue the day by which the groups file their positions; today at the earliest
 * @param questions what the groups are asked in particular
 * @param committee code of the committee that sits; like all that follows only for a meeting
 * @param sittingOn the day of the sitting, not after the day on which positions are due
 * @param place room and address; may be missing where there is a link
 * @param link where one attends remotely
 * @param agenda the items in order
 * @param papers what is sent besides the text consulted on
 */
public record InviteGroups(
        @NotNull LocalDate positionsDue,
        @NotNull ConsultationMode mode,
        @NotBlank @Size(max = 4000) @Multiline String questions,
        @Nullable @Choice("committees") String committee,
        @Nullable LocalDate sittingOn,
        @Nullable @Size(max = 300) String place,
        @Nullable @Size(max = 300) String link,
        @Nullable @Size(max = 4000) @Multiline String agenda,
        @Nullable @Size(max = 2000) @Multiline String papers) {

    public static InviteGroups example() {
        return inWriting(
                LocalDate.of(2030, 12, 13),
                "Does the project answer your members’ needs? Which part will your group take in the district committees?");
    }

    /** An invitation to answer in writing. */
    static InviteGroups inWriting(LocalDate positionsDue, String questions) {
        return new InviteGroups(positionsDue, ConsultationMode.WRITTEN, questions, null, null, null, null, null, null);
    }

    SittingCall call() {
        return new SittingCall(committee, sittingOn, place, link, agenda, papers);
    }
}
