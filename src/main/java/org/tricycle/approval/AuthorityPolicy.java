package org.tricycle.approval;

/** Says at which level a project is approved before anything raises it (rules.md §3); a decision table. */
public interface AuthorityPolicy {

    /**
     * The level, 1 to 5.
     *
     * @param policyVersion the version of the table that the project is judged by
     */
    int level(AuthorityQuestion question, String policyVersion);
}
