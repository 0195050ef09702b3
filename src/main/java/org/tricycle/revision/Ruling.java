package org.tricycle.revision;

import java.time.Instant;

/**
 * What somebody said on a revision.
 *
 * @param task name of the task: {@code decideOnRevision}
 * @param said key of the bundles: {@code RevisionDecision.APPROVE}
 * @param reason why, or where it is filed; may be empty
 */
public record Ruling(String task, String said, String reason, String person, Instant at) {}
