package org.tricycle.revision;

import org.tricycle.project.ProjectCode;

/** The figures of a running project have changed; rooms that planned by them follow. */
public record RevisionApplied(ProjectCode project) {}
