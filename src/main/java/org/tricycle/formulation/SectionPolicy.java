package org.tricycle.formulation;

import java.util.Set;
import org.tricycle.project.Procedure;

/** Says which sections a project document needs on its track (rules.md §0); a decision table. */
public interface SectionPolicy {

    /**
     * The sections that may not be left out.
     *
     * @param policyVersion the version of the table that the project is judged by
     */
    Set<DocumentSection> required(Procedure procedure, String policyVersion);
}
