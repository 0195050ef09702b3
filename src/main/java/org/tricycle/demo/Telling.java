package org.tricycle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.StrategicObjective;

/** Puts a demonstration project together, sentence by sentence. */
final class Telling {

    private final String title;
    private final String source;
    private final String country;
    private final String donor;
    private final String donorName;
    private String theme = "";
    private String need = "";
    private StrategicObjective objective = StrategicObjective.EMPLOYMENT;
    private BigDecimal budget = BigDecimal.ONE;
    private boolean illustrative;
    private LocalDate start = LocalDate.EPOCH;
    private int months;

    Telling(String title, String source, String country, String donor, String donorName) {
        this.title = title;
        this.source = source;
        this.country = country;
        this.donor = donor;
        this.donorName = donorName;
    }

    Telling about(String field, StrategicObjective servedObjective, String statedNeed) {
        theme = field;
        objective = servedObjective;
        need = statedNeed;
        return this;
    }

    /** US$; illustrative where the paper gives no figure. */
    Telling paying(String amount, boolean invented) {
        budget = new BigDecimal(amount);
        illustrative = invented;
        return this;
    }

    Telling from(int year, int month) {
        start = LocalDate.of(year, month, 1);
        return this;
    }

    Telling months(int whole) {
        months = whole;
        return this;
    }

    DemoProject until(@Nullable String task, DemoProject.Turn turn) {
        LocalDate end = start.plusMonths(months).minusDays(1);
        return new DemoProject(
                title,
                source,
                country,
                donor,
                donorName,
                theme,
                need,
                objective,
                budget,
                illustrative,
                start,
                end,
                task,
                turn);
    }
}
