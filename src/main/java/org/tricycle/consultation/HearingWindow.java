package org.tricycle.consultation;

/**
 * How long and how the groups are heard at one point (rules.md §2).
 *
 * @param workingDays the shortest window, from the invitation
 * @param extension working days that a silent group may be given once more
 * @param invitesItself the invitation goes out without the secretary
 * @param inWriting the groups are heard in writing only
 * @param sittingNotice working days from the call to a sitting
 * @param absentWindow working days in which a group may write that was absent from two sittings
 */
public record HearingWindow(
        int workingDays,
        int extension,
        boolean invitesItself,
        boolean inWriting,
        int sittingNotice,
        int absentWindow) {}
