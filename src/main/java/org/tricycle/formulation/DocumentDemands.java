package org.tricycle.formulation;

import java.util.Set;

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
}
