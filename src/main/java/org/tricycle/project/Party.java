package org.tricycle.project;

/** The three groups of constituents. */
public enum Party {
    GOVERNMENT,
    EMPLOYERS,
    WORKERS
}
