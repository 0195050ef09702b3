package org.tricycle.partner;

import java.math.BigDecimal;
import org.tricycle.project.Project;

/** Amounts, periods and tracks of clearance, pipeline and agreement; {@code workflow} reads them from the decision tables. */
public interface FundingPolicy {

    /** The track that a class of partner takes. */
    ClearanceTrack track(PartnerClass partnerClass);

    /** Months for which a clearance or a refusal holds. */
    int clearanceMonths();

    /** US$ above which the evaluability review comes before the submission to the donor. */
    BigDecimal evaluabilityReviewAbove(Project project);
}
