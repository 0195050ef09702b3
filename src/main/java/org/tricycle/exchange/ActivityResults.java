package org.tricycle.exchange;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.DraftProjectDocument;
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
        Measure measure = Measure.of(outcome.target(), outcome.baseline());
        start(OUTCOME, outcome.title(), outcome.indicator(), measure);
        quantity("baseline", measure, outcome.baseline(), "year", period.start().getYear());
        target(measure, outcome.target());
        markup.end().end();
        outcome.outputs().forEach(this::output);
    }

    private void output(Output output) {
        Measure measure = Measure.of(output.target());
        start(OUTPUT, output.title(), output.indicator(), measure);
        target(measure, output.target());
        markup.end().end();
    }

    private void start(int type, String title, String indicator, Measure measure) {
        markup.start("result", "type", type).narrative("title", title);
        markup.start("indicator", "measure", measure.code()).narrative("title", indicator);
    }

    private void target(Measure measure, String target) {
        markup.start("period")
                .empty("period-start", "iso-date", period.start())
                .empty("period-end", "iso-date", period.end());
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
