package org.tricycle.revision;

import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.AppraisalOutcome;
import org.tricycle.consultation.ConsultationOutcome;

/**
 * What appraisal and groups said about the full document.
 *
 * @param appraisal null where nobody appraised it
 * @param consultation null where the groups were not heard on it
 */
record FullReviewFindings(
        @Nullable AppraisalOutcome appraisal, @Nullable ConsultationOutcome consultation) {

    /** The appraisers want it carried on, whatever they ask for. */
    boolean isRecommended() {
        return appraisal == AppraisalOutcome.RECOMMEND || appraisal == AppraisalOutcome.RECOMMEND_WITH_CONDITIONS;
    }

    /** Nobody asks for anything: no condition, no objection, no silent group. */
    boolean isClean() {
        boolean agreed = consultation == ConsultationOutcome.AGREED
                || consultation == ConsultationOutcome.AGREED_WITH_RESERVATIONS;
        return agreed && appraisal == AppraisalOutcome.RECOMMEND;
    }
}
