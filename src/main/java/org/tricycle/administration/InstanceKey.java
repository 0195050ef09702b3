package org.tricycle.administration;

import org.tricycle.project.ProjectCode;

/**
 * Which process instance (R13.4).
 *
 * @param process id of the model
 * @param round which instance of this model for the project, from 1
 */
public record InstanceKey(ProjectCode project, String process, int round) {

    @Override
    public String toString() {
        return process + " " + round;
    }
}
