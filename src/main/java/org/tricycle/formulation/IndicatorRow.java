package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An indicator as a row, with the place of its outcome, and of its output where it is one of an output; both from 0. */
@Embeddable
public class IndicatorRow {

    @Column(name = "outcome_place")
    private int outcomePlace;

    @Nullable
    @Column(name = "output_place")
    private Integer outputPlace;

    @Column(name = "indicator_name")
    private String name;

    @Nullable
    @Column(name = "unit_counted")
    private String unit;

    @Nullable
    private String baseline;

    private String target;

    @Nullable
    @Column(name = "means_of_verification")
    private String meansOfVerification;

    /** Names of constants with commas between, or null. */
    @Nullable
    private String disaggregation;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorRow() {}

    IndicatorRow(int outcomePlace, @Nullable Integer outputPlace, Indicator indicator) {
        this.outcomePlace = outcomePlace;
        this.outputPlace = outputPlace;
        this.name = indicator.name();
        this.unit = indicator.unit();
        this.baseline = indicator.baseline();
        this.target = indicator.target();
        this.meansOfVerification = indicator.meansOfVerification();
        this.disaggregation = indicator.disaggregation().isEmpty() ? null : joined(indicator.disaggregation());
    }

    static String joined(List<Disaggregation> by) {
        return by.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    boolean tellsOf(int outcome, @Nullable Integer output) {
        return outcomePlace == outcome && Objects.equals(outputPlace, output);
    }

    Indicator with(List<Milestone> milestones) {
        List<Disaggregation> by = disaggregation == null
                ? List.of()
                : Stream.of(disaggregation.split(","))
                        .map(Disaggregation::valueOf)
                        .toList();
        return new Indicator(name, unit, baseline, milestones, target, meansOfVerification, by);
    }
}
