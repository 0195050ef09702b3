package org.tricycle.formulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.ProjectPeriod;

/** What a results matrix lacks (R2.5, R2.21). */
final class MatrixGate {

    private final ProjectPeriod period;
    private final boolean full;
    private final List<Violation> gaps = new ArrayList<>();

    private MatrixGate(ProjectPeriod period, boolean full) {
        this.period = period;
        this.full = full;
    }

    /**
     * Names every gap, in the order of the matrix.
     *
     * @param full whether the indicators are asked for in full, not only by name and target
     */
    static List<Violation> gaps(DraftProjectDocument document, boolean full) {
        MatrixGate gate = new MatrixGate(document.period(), full);
        if (document.outcomes().isEmpty()) {
            gate.add("/outcomes", "outcome-missing");
        }
        for (int i = 0; i < document.outcomes().size(); i++) {
            gate.check(document.outcomes().get(i), "/outcomes/" + i);
        }
        return gate.gaps;
    }

    /** Every outcome has its indicators in full, and every output its indicators and activities (R2.21). */
    static boolean isFull(DraftProjectDocument document) {
        return document.outcomes().stream()
                .allMatch(outcome -> areFull(outcome.indicators())
                        && outcome.outputs().stream()
                                .allMatch(output -> areFull(output.indicators())
                                        && !output.activities().isEmpty()));
    }

    private static boolean areFull(List<Indicator> indicators) {
        return !indicators.isEmpty()
                && indicators.stream()
                        .allMatch(indicator -> indicator.blanks().findAny().isEmpty());
    }

    private void check(Outcome outcome, String at) {
        check(outcome.indicators(), at + "/indicators");
        if (outcome.outputs().isEmpty()) {
            add(at + "/outputs", "output-missing");
        }
        for (int i = 0; i < outcome.outputs().size(); i++) {
            check(outcome.outputs().get(i), at + "/outputs/" + i);
        }
    }

    private void check(Output output, String at) {
        check(output.indicators(), at + "/indicators");
        if (full && output.activities().isEmpty()) {
            add(at + "/activities", "activity-missing");
        }
    }

    private void check(List<Indicator> indicators, String at) {
        if (indicators.isEmpty()) {
            add(at, "indicator-missing");
        }
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            String place = at + "/" + i;
            if (full) {
                indicator.blanks().forEach(member -> add(place + "/" + member, "indicator-incomplete"));
            }
            checkMilestones(indicator, place);
            checkValues(indicator, place);
        }
    }

    private void checkMilestones(Indicator indicator, String at) {
        @Nullable LocalDate before = null;
        for (int i = 0; i < indicator.milestones().size(); i++) {
            LocalDate due = indicator.milestones().get(i).due();
            String place = at + "/milestones/" + i + "/due";
            if (period.isForward() && (due.isBefore(period.start()) || due.isAfter(period.end()))) {
                add(place, "milestone-outside-period");
            } else if (before != null && !due.isAfter(before)) {
                add(place, "milestone-not-later");
            }
            before = due;
        }
    }

    /** Milestones that cannot be reckoned against a target that is a number tell nothing. */
    private void checkValues(Indicator indicator, String at) {
        for (int i = 0; i < indicator.milestones().size(); i++) {
            checkValue(indicator, indicator.milestones().get(i).value(), at + "/milestones/" + i + "/value");
        }
        if (full && indicator.baseline() != null) {
            checkValue(indicator, indicator.baseline(), at + "/baseline");
        }
    }

    private void checkValue(Indicator indicator, String value, String at) {
        if (indicator.isCounted() && !value.isBlank() && !Indicator.isNumber(value)) {
            add(at, "value-not-counted");
        }
    }

    private void add(String pointer, String rule) {
        gaps.add(Violation.at(pointer, "violation." + rule));
    }
}
