package org.tricycle.silence;

import org.tricycle.platform.Actor;

/** A silence procedure is over. */
public record SilenceConcluded(SilenceProcedure procedure, SilenceResult result, Actor actor) {}
