package org.tricycle.approval;

import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.Appraisal;
import org.tricycle.consultation.Consultation;
import org.tricycle.project.ProjectCode;

/**
 * The version of the document that an approval rests on, with what earlier stages said about it.
 *
 * @param documentHash SHA-256 of the version
 * @param record the sealed record of the consultation; null on the crisis fast track, where the groups are heard later (R6.15)
 */
record Judged(
        ProjectCode project,
        int documentVersion,
        String documentHash,
        @Nullable Consultation record) {

    static Judged of(Consultation record) {
        return new Judged(record.projectCode(), record.documentVersion(), record.documentHash(), record);
    }

    static Judged of(Appraisal appraisal) {
        return new Judged(appraisal.projectCode(), appraisal.documentVersion(), appraisal.documentHash(), null);
    }
}
