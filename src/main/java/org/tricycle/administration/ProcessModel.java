package org.tricycle.administration;

/**
 * One version of a deployed process model.
 *
 * @param process id of the model
 * @param newest whether new instances use this version
 * @param running instances that have not ended
 * @param incidents open incidents in them
 */
public record ProcessModel(String process, String name, int version, boolean newest, long running, long incidents) {}
