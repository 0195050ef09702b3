package org.tricycle.silence;

/**
 * How long a silence procedure gives (R18.2, R18.3).
 *
 * @param acknowledgement working days that a group has to acknowledge the notice
 * @param window working days that its clock runs
 * @param shortest hours that it never falls short of
 */
public record SilenceTerms(int acknowledgement, int window, int shortest) {}
