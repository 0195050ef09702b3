package org.tricycle.platform;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who performs a write, for whom, and over which channel. Passed explicitly, because jobs have no caller.
 *
 * @param person user name of the person (or {@code system}) who acts
 * @param absentee user name of the absent person on whose behalf a deputy acts, or null
 * @param authority candidate group on whose behalf an officer-in-charge acts, {@code COUNTRY_DIRECTOR@GHA}, or null
 * @param channel how the person reached Tricycle
 */
public record Actor(
        String person, @Nullable String absentee, @Nullable String authority, Channel channel) {

    private static final String SYSTEM = "system";

    /** How a write arrived. */
    public enum Channel {
        PAGE,
        API,
        JOB
    }

    public static Actor onPage(String person) {
        return of(person, Channel.PAGE);
    }

    public static Actor overApi(String person) {
        return of(person, Channel.API);
    }

    /** A person whose work a job does. */
    public static Actor inJob(String person) {
        return of(person, Channel.JOB);
    }

    private static Actor of(String person, Channel channel) {
        return new Actor(person, null, null, channel);
    }

    /** The product itself, for steps that no person takes. */
    public static Actor system() {
        return of(SYSTEM, Channel.JOB);
    }

    /** No person acts. */
    public boolean isSystem() {
        return person.equals(SYSTEM);
    }

    /** The same person as the deputy of somebody absent. */
    public Actor standingInFor(String absent) {
        return new Actor(person, absent, null, channel);
    }

    /**
     * The same person as the officer-in-charge of an authority.
     *
     * @param group the authority’s candidate group
     */
    public Actor inChargeOf(String group) {
        return new Actor(person, null, group, channel);
    }

    /** Stands in for somebody absent. */
    public boolean isDeputy() {
        return absentee != null;
    }

    /** The person, and the absentee if any: what one did, both did. */
    public List<String> everybody() {
        return absentee == null ? List.of(person) : List.of(person, absentee);
    }

    /** User name of the absent person, or the candidate group of the authority; empty for somebody who acts in their own right. */
    public Optional<String> onBehalfOf() {
        return Optional.ofNullable(absentee == null ? authority : absentee);
    }
}
