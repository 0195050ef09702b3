package org.tricycle.consultation;

import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.Fingerprint;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;

/**
 * What the groups are consulted on (R4.1).
 *
 * @param point where in the project's life they are heard
 * @param documentVersion version of the project document; 0 for the request, before there is one
 * @param hash SHA-256 of that text
 */
record ConsultedText(ProjectCode project, ParticipationStage point, int documentVersion, String hash) {

    static ConsultedText of(ProjectDocument document, ParticipationStage point) {
        return new ConsultedText(document.projectCode(), point, document.documentVersion(), document.hash());
    }

    /** The need as it was registered. */
    static ConsultedText of(Project request) {
        return new ConsultedText(
                request.code(), ParticipationStage.NEEDS, 0, Fingerprint.of(request.title() + "\n" + request.need()));
    }
}
