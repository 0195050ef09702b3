package org.tricycle.platform;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who performs a write, for whom, and over which channel. Passed explicitly, because jobs have no caller.
 *
 * @param person user name of the person (or {@code system}) who acts
 * @param absentee user name of the absent person on whose behalf a deputy acts, or null
 * @param channel how the person reached Tricycle
 */
public record Actor(String person, @Nullable String absentee, Channel channel) {

    private static final String SYSTEM = "system";

    /** How a write arrived. */
    public enum Channel {
        PAGE,
        API,
        JOB
    }

    public static Actor onPage(String person) {
        return new Actor(person, null, Channel.PAGE);
    }

    public static Actor overApi(String person) {
        return new Actor(person, null, Channel.API);
    }

    /** The product itself, for steps that no person takes. */
    public static Actor system() {
        return new Actor(SYSTEM, null, Channel.JOB);
    }

    /** No person acts. */
    public boolean isSystem() {
        return person.equals(SYSTEM);
    }

    /** The same person as the deputy of somebody absent. */
    public Actor standingInFor(String absent) {
        return new Actor(person, absent, channel);
    }

    /** The person, and the absentee if any: what one did, both did. */
    public List<String> everybody() {
        return absentee == null ? List.of(person) : List.of(person, absentee);
    }

    public Optional<String> onBehalfOf() {
        return Optional.ofNullable(absentee);
    }
}
