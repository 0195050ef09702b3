package org.tricycle.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** A {@link WorkingWeek} as it is kept. */
@Embeddable
class WeekRow {

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String zone;

    @Column(name = "rest_days")
    private String restDays;

    @SuppressWarnings("NullAway.Init")
    protected WeekRow() {}

    WeekRow(WorkingWeek week) {
        this.validFrom = week.validFrom();
        this.zone = week.zone().getId();
        this.restDays = week.restDays().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    WorkingWeek week() {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(restDays.split(","))
                .filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf)
                .forEach(days::add);
        return new WorkingWeek(validFrom, ZoneId.of(zone), days);
    }
}
