package org.tricycle.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.formulation.Indicator;
import org.tricycle.formulation.Milestone;
import org.tricycle.formulation.Outcome;
import org.tricycle.formulation.Output;
import org.tricycle.project.ProjectPeriod;

/** The results matrix of an activity: every outcome, followed by its outputs. */
final class ActivityResults {

    private static final int OUTPUT = 1;
    private static final int OUTCOME = 2;

    private final ProjectPeriod period;
    private final Markup markup;

    ActivityResults(ProjectPeriod period, Markup markup) {
        this.period = period;
        this.markup = markup;
    }

    void write(@Nullable DraftProjectDocument document) {
        if (document != null) {
            document.outcomes().forEach(this::outcome);
        }
    }

    private void outcome(Outcome outcome) {
        result(OUTCOME, outcome.title(), outcome.indicators());
        outcome.outputs().forEach(this::output);
    }

    private void output(Output output) {
        result(OUTPUT, output.title(), output.indicators());
    }

    private void result(int type, String title, List<Indicator> indicators) {
        markup.start("result", "type", type).narrative("title", title);
        indicators.forEach(this::indicator);
        markup.end();
    }

    private void indicator(Indicator indicator) {
        Measure measure = Measure.of(Stream.concat(
                        Stream.ofNullable(indicator.baseline()),
                        Stream.concat(
                                indicator.milestones().stream().map(Milestone::value), Stream.of(indicator.target())))
                .toArray(String[]::new));
        String unit = indicator.unit();
        String title = unit == null || unit.isBlank() ? indicator.name() : indicator.name() + " (" + unit + ")";
        markup.start("indicator", "measure", measure.code()).narrative("title", title);
        if (indicator.meansOfVerification() != null) {
            markup.narrative("description", indicator.meansOfVerification());
        }
        if (indicator.baseline() != null) {
            quantity(
                    "baseline",
                    measure,
                    indicator.baseline(),
                    "year",
                    period.start().getYear());
        }
        periods(indicator, measure);
        markup.end();
    }

    /** A period up to each milestone, and the last one up to the target, which stands for a milestone of the last day. */
    private void periods(Indicator indicator, Measure measure) {
        LocalDate from = period.start();
        for (Milestone milestone : indicator.milestones()) {
            if (milestone.due().isBefore(period.end())) {
                target(measure, from, milestone.due(), milestone.value());
                from = milestone.due().plusDays(1);
            }
        }
        target(measure, from, period.end(), indicator.target());
    }

    private void target(Measure measure, LocalDate from, LocalDate to, String target) {
        markup.start("period").empty("period-start", "iso-date", from).empty("period-end", "iso-date", to);
        quantity("target", measure, target);
        markup.end();
    }

    /** A number as the element's value, anything else as a comment. */
    private void quantity(String element, Measure measure, String text, Object... attributes) {
        if (measure == Measure.QUALITATIVE) {
            markup.start(element, attributes).narrative("comment", text).end();
        } else {
            Object[] withValue = Arrays.copyOf(attributes, attributes.length + 2);
            withValue[attributes.length] = "value";
            withValue[attributes.length + 1] = Measure.number(text);
            markup.empty(element, withValue);
        }
    }
}
