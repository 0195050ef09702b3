package org.tricycle.project;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the track of a project depends on (rules.md §0).
 *
 * @param total US$
 * @param months whole calendar months
 * @param coverage where the project works
 * @param donor three-letter donor code; says whether the money is private
 */
public record Proportions(BigDecimal total, int months, Coverage coverage, String donor) {

    /** As far as a request says it: indicative, in one place. */
    static Proportions of(RegisterRequest request) {
        ProjectPeriod period = new ProjectPeriod(request.plannedStart(), request.plannedEnd());
        return new Proportions(
                request.indicativeBudget(), period.months(), new Coverage(List.of(request.country())), request.donor());
    }
}
