package org.tricycle.evaluation;

import java.time.Period;

/** How long before or after something evaluations and what follows them fall due (rules.md §6; process.md P7); a decision table. */
public interface EvaluationTiming {

    /** What is dated. */
    enum Occasion {
        /** Time by which an annual review begins before its day. */
        ANNUAL_REVIEW,
        /** Time by which a mid-term evaluation begins before its day. */
        MID_TERM,
        /** Time from the closure to the evaluation of what lasted. */
        EX_POST,
        /** Time from one report on recommendations to the next. */
        FOLLOW_UP,
        /** Time by which an action may be late before senior management hears of it. */
        ACTION_OVERDUE,
        /** Time by which a report may be late before it counts as a bottleneck of the project. */
        EVALUATION_OVERDUE,
        /** Time by which the exit is prepared before the project ends. */
        EXIT_PREPARATION
    }

    /** @param policyVersion the version of the table that the project is judged by */
    Period of(Occasion occasion, String policyVersion);
}
