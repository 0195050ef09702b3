package org.tricycle.administration;

import org.jspecify.annotations.Nullable;
import org.tricycle.platform.PageRequest;

/**
 * Which running instances to list.
 *
 * @param search words in the subject's key or the project's title; null for all
 * @param process id of a model; null for all
 * @param step id of a step where a token waits; null for all
 * @param incidentsOnly only those with an open incident
 */
public record InstanceQuery(
        @Nullable String search,
        @Nullable String process,
        @Nullable String step,
        boolean incidentsOnly,
        PageRequest page) {}
