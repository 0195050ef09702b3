package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.tricycle.schedule.MonthlyRunPolicy;

/** The table {@code monthly-run}. */
@ApplicationScoped
public class ScheduleTable implements MonthlyRunPolicy {

    private final PolicyTables tables;

    @Inject
    ScheduleTable(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ScheduleTable() {
        this.tables = null;
    }

    @Override
    public int workingDay(String run) {
        return ((Number) tables.value("monthly-run", tables.newestVersion(), "workingDay", Map.of("run", run)))
                .intValue();
    }
}
