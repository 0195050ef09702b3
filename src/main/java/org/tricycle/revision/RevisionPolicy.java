package org.tricycle.revision;

/** Says whose approval a revision needs (rules.md §5); a decision table. */
public interface RevisionPolicy {

    /** @param policyVersion the version of the table that the project is judged by */
    RevisionRoute route(RequestRevision asked, RevisionFacts facts, String policyVersion);
}
