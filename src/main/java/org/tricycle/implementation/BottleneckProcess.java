package org.tricycle.implementation;

import org.tricycle.project.ProjectCode;

/** The process that keeps a bottleneck in view; {@code workflow} implements it. Calls join the caller’s transaction. */
public interface BottleneckProcess {

    void begin(ProjectCode code, BottleneckSource source);
}
