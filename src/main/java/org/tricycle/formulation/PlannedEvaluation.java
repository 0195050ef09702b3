package org.tricycle.formulation;

import java.time.LocalDate;

/**
 * One evaluation of a plan.
 *
 * @param serial 1 for the first of its kind; annual reviews count on
 * @param plannedOn the day by which it is carried out
 * @param independent by somebody from outside the project's line
 */
public record PlannedEvaluation(EvaluationKind kind, int serial, LocalDate plannedOn, boolean independent) {

    boolean isSameAs(PlannedEvaluation other) {
        return kind == other.kind && serial == other.serial;
    }

    PlannedEvaluation madeIndependent() {
        return new PlannedEvaluation(kind, serial, plannedOn, true);
    }

    /** The same evaluation, not after the given day. */
    PlannedEvaluation notAfter(LocalDate day) {
        return plannedOn.isAfter(day) ? new PlannedEvaluation(kind, serial, day, independent) : this;
    }
}
