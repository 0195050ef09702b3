package org.tricycle.administration;

import java.util.List;

/**
 * One disagreement.
 *
 * @param subject code of the project
 * @param place {@code process/step}, a step alone where the process is not known, or empty
 * @param expected what should be there: places, people, groups, or keys of a bundle; nothing when empty
 * @param found what is there
 */
public record Finding(FindingKind kind, String subject, String place, List<String> expected, List<String> found) {}
