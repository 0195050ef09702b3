package org.tricycle.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing written down on the way to the report.
 *
 * @param text what was written
 * @param more a second part, such as the questions of terms of reference, or null
 * @param outcome what was decided by it, or null
 */
public record EvaluationStep(
        EvaluationStepKind kind,
        String text,
        @Nullable String more,
        @Nullable String outcome,
        String person,
        Instant at) {}
