package org.tricycle.implementation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The project manager plans the work (process.md stage 5). */
public record PlanWork(@NotEmpty @Size(max = 200) @Valid List<@NotNull Activity> activities) {

    public static PlanWork example() {
        return new PlanWork(List.of(
                new Activity(
                        "Set up and advise the district committees",
                        "District committees plan local economic development",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "Chief technical adviser"),
                new Activity(
                        "Train workers with the training centres of both districts",
                        "Workers are trained",
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2027, 6, 30),
                        "National training coordinator")));
    }
}
