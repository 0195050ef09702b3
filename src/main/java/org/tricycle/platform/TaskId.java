package org.tricycle.platform;

/**
 * The identity of a task as people and clients see it: the work item's own id, never the engine's.
 *
 * @param value opaque text
 */
public record TaskId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
