package org.tricycle.appraisal;

import java.util.List;

/** Says which bodies are asked for an opinion; a decision table. */
public interface OpinionPolicy {

    /**
     * Each body once, in the order of the constants.
     *
     * @param policyVersion the version of the table that the project is judged by
     */
    List<OpinionBody> bodies(OpinionQuestion question, String policyVersion);
}
