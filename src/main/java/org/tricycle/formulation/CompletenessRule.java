package org.tricycle.formulation;

import java.util.List;
import org.tricycle.project.ProjectCode;

/** One thing that the file of a project needs before it may be appraised; each room publishes its own (R2.13). */
public interface CompletenessRule {

    /** What is missing, as keys of the bundles; empty when nothing is. */
    List<String> gaps(ProjectCode code);
}
