package org.tricycle.dossier;

import java.time.Instant;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.formulation.ProjectDocument;

/**
 * One version of the project document.
 *
 * @param version from 1
 * @param hash SHA-256 of its canonical text
 * @param intact whether the stored text still has that hash
 */
public record DocumentVersion(
        int version, String hash, boolean intact, String author, Instant submittedAt, DraftProjectDocument content) {

    static DocumentVersion of(ProjectDocument document) {
        return new DocumentVersion(
                document.documentVersion(),
                document.hash(),
                document.isIntact(),
                document.author(),
                document.submittedAt(),
                document.content());
    }
}
