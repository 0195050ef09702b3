package org.tricycle.formulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The results matrix of a document between its rows and its outcomes. */
record MatrixRows(
        List<OutcomeRow> outcomes,
        List<OutputRow> outputs,
        List<IndicatorRow> indicators,
        List<MilestoneRow> milestones,
        List<ActivityRow> activities) {

    static MatrixRows of(List<Outcome> matrix) {
        MatrixRows rows = new MatrixRows(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        matrix.forEach(rows::add);
        return rows;
    }

    private void add(Outcome outcome) {
        int place = outcomes.size();
        outcomes.add(new OutcomeRow(outcome));
        outcome.indicators().forEach(indicator -> add(place, null, indicator));
        outcome.outputs().forEach(output -> add(place, output));
    }

    private void add(int outcome, Output output) {
        int place = outputs.size();
        outputs.add(new OutputRow(outcome, output));
        output.indicators().forEach(indicator -> add(outcome, place, indicator));
        output.activities().forEach(activity -> activities.add(new ActivityRow(place, activity)));
    }

    private void add(int outcome, @Nullable Integer output, Indicator indicator) {
        int place = indicators.size();
        indicators.add(new IndicatorRow(outcome, output, indicator));
        indicator.milestones().forEach(milestone -> milestones.add(new MilestoneRow(place, milestone)));
    }

    /** In the order of the results matrix, each with its outputs. */
    List<Outcome> matrix() {
        return places(outcomes)
                .mapToObj(place -> outcomes.get(place).with(indicatorsOf(place, null), outputsOf(place)))
                .toList();
    }

    private List<Output> outputsOf(int outcome) {
        return places(outputs)
                .filter(place -> outputs.get(place).serves(outcome))
                .mapToObj(place -> outputs.get(place).with(indicatorsOf(outcome, place), activitiesOf(place)))
                .toList();
    }

    private List<Indicator> indicatorsOf(int outcome, @Nullable Integer output) {
        return places(indicators)
                .filter(place -> indicators.get(place).tellsOf(outcome, output))
                .mapToObj(place -> indicators.get(place).with(milestonesOf(place)))
                .toList();
    }

    private List<Milestone> milestonesOf(int indicator) {
        return milestones.stream()
                .filter(milestone -> milestone.leadsTo(indicator))
                .map(MilestoneRow::value)
                .toList();
    }

    private List<PlannedActivity> activitiesOf(int output) {
        return activities.stream()
                .filter(activity -> activity.serves(output))
                .map(ActivityRow::value)
                .toList();
    }

    private static IntStream places(List<?> rows) {
        return IntStream.range(0, rows.size());
    }
}
