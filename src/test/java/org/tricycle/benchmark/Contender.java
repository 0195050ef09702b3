package org.tricycle.benchmark;

import java.time.Duration;
import java.util.List;

/** One of the two ways to carry a project through its cycle that are compared. */
interface Contender extends AutoCloseable {

    String name();

    /** Carries one project from request to closure; gives the names of the tasks that were answered, in their order. */
    List<String> cycle();

    /** Processor time that its process has used so far, database server and client of another process not included. */
    Duration used();

    @Override
    void close();
}
