package org.tricycle.platform;

import java.time.Duration;

/**
 * The clock of this node has been moved.
 *
 * @param ahead how far it runs ahead of the system’s now
 */
public record ClockMoved(Duration ahead) {}
