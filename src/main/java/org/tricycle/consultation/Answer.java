package org.tricycle.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.Party;

/**
 * The author's answer to what one group said.
 *
 * @param comment the group's comment or reservation
 * @param reply what is changed, or why not
 */
public record Answer(
        @NotNull @Given Party party,
        @Given @Nullable String comment,
        @NotNull AnswerKind kind,
        @NotBlank @Size(max = 2000) @Multiline String reply) {

    @SuppressWarnings("NullAway") // the answer is still empty on the form
    static Answer wanted(GroupPosition position) {
        return new Answer(position.party(), position.text(), null, null);
    }
}
