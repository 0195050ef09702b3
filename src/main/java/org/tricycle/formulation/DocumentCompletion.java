package org.tricycle.formulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a short-form document a full one; figures and results stay (R2.19).
 *
 * @param changesMade what differs from the version before
 */
public record DocumentCompletion(
        String problemAnalysis,
        @Nullable String theoryOfChange,
        List<Risk> risks,
        String constituentsInvolvement,
        @Nullable String sustainability,
        String changesMade) {

    public DocumentCompletion {
        risks = List.copyOf(risks);
    }

    /** The content of a version completed with this. */
    DraftProjectDocument applyTo(DraftProjectDocument before) {
        return new DraftProjectDocument(
                before.summary(),
                problemAnalysis,
                theoryOfChange,
                before.start(),
                before.end(),
                before.outcomes(),
                before.budgetLines(),
                before.total(),
                before.evaluationReserve(),
                before.objectives(),
                before.countries(),
                risks,
                before.genderMarker(),
                before.genderReason(),
                constituentsInvolvement,
                sustainability,
                changesMade);
    }
}
