package org.tricycle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tricycle.project.StrategicObjective;

/** Puts a demonstration project together, sentence by sentence. */
final class Telling {

    private final String title;
    private final String source;
    private String country = "";
    private String donor = "";
    private String donorName = "";
    private String theme = "";
    private String need = "";
    private StrategicObjective objective = StrategicObjective.EMPLOYMENT;
    private BigDecimal budget = BigDecimal.ONE;
    private boolean illustrative;
    private LocalDate start = LocalDate.EPOCH;
    private int months;

    private Telling(String title, String source) {
        this.title = title;
        this.source = source;
    }

    /** @param source paper and paragraph, or list and number */
    static Telling of(String title, String source) {
        return new Telling(title, source);
    }

    Telling in(String code) {
        country = code;
        return this;
    }

    Telling paidBy(String code, String name) {
        donor = code;
        donorName = name;
        return this;
    }

    Telling about(String field, StrategicObjective servedObjective, String statedNeed) {
        theme = field;
        objective = servedObjective;
        need = statedNeed;
        return this;
    }

    /** US$, as the source says. */
    Telling costing(String amount) {
        budget = new BigDecimal(amount);
        return this;
    }

    /** US$, invented where the source gives no figure. */
    Telling costingPerhaps(String amount) {
        illustrative = true;
        return costing(amount);
    }

    /** Whole months from the first of this one. */
    Telling during(int year, int month, int whole) {
        start = LocalDate.of(year, month, 1);
        months = whole;
        return this;
    }

    DemoProject until(Stop stop) {
        return until(stop, DemoProject.Turn.STRAIGHT);
    }

    DemoProject until(Stop stop, DemoProject.Turn turn) {
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
                stop,
                turn);
    }
}
