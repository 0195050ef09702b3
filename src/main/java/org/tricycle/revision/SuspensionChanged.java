package org.tricycle.revision;

import org.tricycle.project.ProjectCode;

/**
 * A running project was suspended or goes on; its tasks wait or go on with it (R14.10).
 *
 * @param suspended false when it goes on
 */
public record SuspensionChanged(ProjectCode project, boolean suspended) {}
