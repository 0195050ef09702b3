package org.tricycle.formulation;

import org.tricycle.project.ProjectCode;

/**
 * A version of a project document is complete, its evaluations are planned, and it is to be judged. Fired inside the transaction.
 *
 * @param documentVersion 1 for the first submission
 * @param documentHash SHA-256 of its canonical text
 * @param author who submitted it
 */
public record SubmittedForAppraisal(ProjectCode project, int documentVersion, String documentHash, String author) {}
