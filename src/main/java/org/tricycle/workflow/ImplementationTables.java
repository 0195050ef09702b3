package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.tricycle.implementation.PerformanceRating;
import org.tricycle.implementation.RatingPolicy;

/** The tables {@code progress-rating} and {@code corrective-action}. */
@ApplicationScoped
public class ImplementationTables implements RatingPolicy {

    private final PolicyTables tables;

    @Inject
    ImplementationTables(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ImplementationTables() {
        this.tables = null;
    }

    /** The quotient of two counts meets a whole percentage exactly or misses it by far more than a double can lose. */
    @Override
    public PerformanceRating ofShare(int done, int due, String policyVersion) {
        Map<String, Object> inputs = Map.of("due", due, "share", due == 0 ? 0.0 : 100.0 * done / due);
        return PerformanceRating.valueOf(
                tables.value("progress-rating", policyVersion, "rating", inputs).toString());
    }

    @Override
    public boolean callsForAction(PerformanceRating newest, PerformanceRating before, String policyVersion) {
        Map<String, Object> inputs = Map.of("rating", newest.name(), "ratingBefore", before.name());
        return (Boolean) tables.value("corrective-action", policyVersion, "due", inputs);
    }
}
