package org.tricycle.silence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The committee’s secretary gives the three groups notice of what takes effect unless one of them speaks.
 *
 * @param matter what takes effect
 * @param channel how the notice reaches spokespersons and substitutes
 * @param papersOn day on which the papers are delivered in the national language, today or later; null where no translation is needed
 */
public record GiveNotice(
        @NotBlank @Size(max = 4000) @Multiline String matter,
        @NotBlank @Size(max = 300) String channel,
        @Nullable LocalDate papersOn) {

    public static GiveNotice example() {
        return new GiveNotice(
                "The project ends three months later; total and results stay the same.",
                "E-mail to spokespersons and substitutes",
                null);
    }
}
