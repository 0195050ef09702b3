package org.tricycle.formulation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What policy asks of a document beyond what every document has.
 *
 * @param independentDue an independent evaluation is due for its length and total (R2.6)
 * @param sections those that its track asks for (R2.15)
 */
record DocumentDemands(boolean independentDue, Set<DocumentSection> sections) {

    DocumentDemands {
        sections = Set.copyOf(sections);
    }

    /** The same, without asking for some sections. */
    DocumentDemands without(Collection<DocumentSection> left) {
        Set<DocumentSection> wanted =
                sections.stream().filter(section -> !left.contains(section)).collect(Collectors.toUnmodifiableSet());
        return new DocumentDemands(independentDue, wanted);
    }
}
