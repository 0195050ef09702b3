package org.tricycle.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.GatewayInputs;

/** Opens the run of a day, once (R11.4). */
@ApplicationScoped
@Transactional
public class OpeningDailyRuns {

    static final String NAME = "daily-run";

    private final Runs runs;

    @Inject
    public OpeningDailyRuns(Runs runs) {
        this.runs = runs;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OpeningDailyRuns() {
        this.runs = null;
    }

    /** What the run of a day is about. */
    public static BusinessKey key(LocalDate day) {
        return new BusinessKey(RunSubjects.TYPE, day.toString());
    }

    /** @return {@code firstRunOfDay} */
    public GatewayInputs open(LocalDate day) {
        return GatewayInputs.of("firstRunOfDay", runs.begin(NAME, day.toString()));
    }
}
