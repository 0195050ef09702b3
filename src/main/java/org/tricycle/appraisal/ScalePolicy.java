package org.tricycle.appraisal;

import java.math.BigDecimal;
import org.tricycle.project.Procedure;

/** Says how much appraisal a proposal gets; a decision table. */
public interface ScalePolicy {

    /**
     * The scale for a proposal.
     *
     * @param total US$
     * @param policyVersion the version of the table that the project is judged by
     */
    AppraisalScale scale(Procedure procedure, BigDecimal total, String policyVersion);
}
