package org.tricycle.platform;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What work is about, as far as an inbox needs to know it.
 *
 * @param title what people call it
 * @param scope country, region or unit at which roles are looked for; {@code *} for everywhere
 * @param stage name of the status of a project, or null for what has none
 * @param amount US$, or null for what has none
 * @param policyVersion version tag of the decision tables it is judged by, or null for the newest
 * @param track name of the track that decides how long its tasks may take, or null for the standard one
 */
public record WorkSubject(
        String title,
        String scope,
        @Nullable String stage,
        @Nullable BigDecimal amount,
        @Nullable String policyVersion,
        @Nullable String track) {

    /** A subject of which only the name and the place are known. */
    public static WorkSubject of(String title, String scope) {
        return new WorkSubject(title, scope, null, null, null, null);
    }
}
