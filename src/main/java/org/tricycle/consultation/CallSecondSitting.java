package org.tricycle.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The committee's secretary calls the committee anew on the same item after a sitting below quorum.
 *
 * @param place room and address; may be missing where there is a link
 * @param link where one attends remotely
 * @param papers what is sent besides the text consulted on
 */
public record CallSecondSitting(
        @NotNull LocalDate sittingOn,
        @Nullable @Size(max = 300) String place,
        @Nullable @Size(max = 300) String link,
        @NotBlank @Size(max = 4000) @Multiline String agenda,
        @Nullable @Size(max = 2000) @Multiline String papers) {

    public static CallSecondSitting example() {
        return new CallSecondSitting(
                LocalDate.of(2029, 11, 29),
                "Conference room 2, Ministry of Employment, Accra",
                "https://meet.example.org/ntc",
                "1. Quorum\n2. The project document, adjourned from the first sitting",
                null);
    }

    SittingCall call(String committee) {
        return new SittingCall(committee, sittingOn, place, link, agenda, papers);
    }
}
