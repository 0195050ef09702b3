package org.tricycle.dossier;

import java.time.Instant;
import org.tricycle.audit.RegisterEntry;

/**
 * A sealed decision on a project.
 *
 * @param number from 1 within the project
 * @param registerNumber number in the decision register
 * @param kind what kind of decision, in kebab case
 * @param content what was sealed
 * @param hash SHA-256 over the entry and the hash of the one before
 */
public record Decision(
        int number, long registerNumber, String kind, String content, String actor, Instant enteredAt, String hash) {

    static Decision of(int number, RegisterEntry entry) {
        return new Decision(
                number, entry.number(), entry.kind(), entry.content(), entry.actor(), entry.enteredAt(), entry.hash());
    }
}
