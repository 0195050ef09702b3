package org.tricycle.formulation;

import java.math.BigDecimal;
import java.util.Set;

/** Says which evaluations are due (rules.md §6); a decision table. */
public interface EvaluationPolicy {

    /**
     * All rows that apply.
     *
     * @param months whole calendar months
     * @param total US$
     * @param policyVersion the version of the table that the project is judged by
     */
    Set<EvaluationRequirement> requirements(int months, BigDecimal total, String policyVersion);
}
