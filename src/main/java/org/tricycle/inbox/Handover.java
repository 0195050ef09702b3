package org.tricycle.inbox;

/**
 * How a task came to the person who has it: handed over by a colleague (R10.15).
 *
 * @param by user name
 * @param note what the colleague wrote to it; may be empty
 */
public record Handover(String by, String note) {}
