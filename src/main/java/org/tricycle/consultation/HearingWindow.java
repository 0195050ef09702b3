package org.tricycle.consultation;

/**
 * How long and how the groups are heard at one point (rules.md §2).
 *
 * @param workingDays the shortest window, from the invitation
 * @param extension working days that a silent group may be given once more
 * @param invitesItself the invitation goes out without the secretary
 * @param inWriting the groups are heard in writing only
 */
public record HearingWindow(int workingDays, int extension, boolean invitesItself, boolean inWriting) {}
