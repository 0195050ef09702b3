package org.tricycle.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.tricycle.project.Party;

/**
 * The author answers every comment and reservation.
 *
 * @param answers one for each group that commented or has a reservation
 */
public record AnswerComments(@NotEmpty @Size(max = 3) @Valid List<@NotNull Answer> answers) {

    public static AnswerComments example() {
        return new AnswerComments(Arrays.stream(Party.values())
                .map(party -> new Answer(
                        party,
                        "The group supports the project and asks that the district committees meet in every quarter.",
                        AnswerKind.ACCEPTED,
                        "The work plan now has a meeting of both committees in every quarter."))
                .toList());
    }
}
