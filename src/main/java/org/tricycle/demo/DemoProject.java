package org.tricycle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tricycle.project.RegisterRequest;
import org.tricycle.project.RequestSource;
import org.tricycle.project.StrategicObjective;

/**
 * A real project as the demonstration tells it; its stage is invented, and its dates are shifted.
 *
 * @param source paper and paragraph, or list and number; shown as the reference of the request
 * @param illustrative whether the budget is invented because the source gives none
 * @param stop where it is left
 * @param turn what is special about its way
 */
record DemoProject(
        String title,
        String source,
        String country,
        String donor,
        String donorName,
        String theme,
        String need,
        StrategicObjective objective,
        BigDecimal budget,
        boolean illustrative,
        LocalDate start,
        LocalDate end,
        Stop stop,
        Turn turn) {

    /** What is special about a project’s way through the cycle. */
    enum Turn {
        STRAIGHT,
        WORKERS_RESERVED,
        RETURNED_ONCE,
        /** Spends its allocations month by month; the amounts are invented. */
        DELIVERING,
        /** Stops spending three months ago and is held up; the amounts are invented. */
        FALLING_SHORT,
        /** Looked at again in six months. */
        PARKED,
        NOT_PURSUED,
        WITHDRAWN,
        /** A private partner pays and is screened first. */
        PRIVATE_MONEY,
        /** A bid answers a donor’s call. */
        BIDDING,
        /** Endorsed, but nobody pays yet. */
        WITHOUT_DONOR,
        /** Confirmed as the answer to a crisis, it takes the fast track. */
        CRISIS,
        SUSPENDED,
        TERMINATED
    }

    /** The request that starts it. */
    RegisterRequest request() {
        return new RegisterRequest(
                title,
                turn == Turn.CRISIS ? RequestSource.CRISIS : RequestSource.CONSTITUENT,
                reference(),
                country,
                donor,
                theme,
                need,
                budget,
                start,
                end,
                illustrative);
    }

    /** Its ledger is told month by month. */
    boolean hasLedger() {
        return turn == Turn.DELIVERING || turn == Turn.FALLING_SHORT;
    }

    private String reference() {
        return "Demonstration, " + source;
    }
}
