package org.tricycle.dossier.compare;

import java.util.List;

/**
 * Two versions of a project document, section by section.
 *
 * @param from number of the version compared with
 * @param to number of the version compared
 * @param sections in the order of the document
 */
public record DocumentComparison(int from, int to, List<ComparedSection> sections) {

    /** Sections that differ. */
    public List<ComparedSection> changed() {
        return sections.stream()
                .filter(section -> section.difference() != Difference.SAME)
                .toList();
    }

    /** Sections that say the same in both. */
    public List<ComparedSection> unchanged() {
        return sections.stream()
                .filter(section -> section.difference() == Difference.SAME)
                .toList();
    }
}
