package org.tricycle.platform;

/** Database, schema and engine are up; the first accounts may be opened. Fired once in every start. */
public record Ready() {}
