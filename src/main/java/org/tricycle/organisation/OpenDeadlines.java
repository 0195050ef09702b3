package org.tricycle.organisation;

import java.time.LocalDate;

/** How many open tasks have been given a day; published by the room that keeps them. */
public interface OpenDeadlines {

    /**
     * Open tasks at a place that are due on a day or later.
     *
     * @param place ISO alpha-3 code
     */
    long dueFrom(String place, LocalDate day);
}
