package org.tricycle.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The spokesperson files the position on which the group agreed.
 *
 * @param text mandatory for comments, a reservation and an objection
 * @param section section of the project document that an objection is about; mandatory for it
 * @param reason mandatory for no position
 * @param minorityStatements what member organisations say differently
 */
public record FileGroupPosition(
        @NotNull Position position,
        @Nullable @Size(max = 4000) @Multiline String text,
        @Nullable @Size(max = 200) String section,
        @Nullable AbsenceReason reason,
        @NotNull @Size(max = 10) @Valid List<@NotNull MinorityStatement> minorityStatements) {

    public static FileGroupPosition example() {
        return new FileGroupPosition(
                Position.SUPPORT_WITH_COMMENTS,
                "The group supports the project and asks that the district committees meet in every quarter.",
                null,
                null,
                List.of());
    }
}
