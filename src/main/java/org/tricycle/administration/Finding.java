package org.tricycle.administration;

import java.util.List;
import org.tricycle.platform.BusinessKey;

/**
 * One disagreement.
 *
 * @param subject business key of what it is about: {@code project:GHA/26/01/NLD}
 * @param place {@code process/step}, a step alone where the process is not known, or empty
 * @param expected what should be there: places, people, groups, or keys of a bundle; nothing when empty
 * @param found what is there
 */
public record Finding(FindingKind kind, String subject, String place, List<String> expected, List<String> found) {

    /** The subject's own key: a project's code. */
    public String code() {
        return BusinessKey.parse(subject).value();
    }
}
