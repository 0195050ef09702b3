package org.tricycle.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tricycle.platform.Actor;

/**
 * Compares engine, work items and projects (R13.5).
 *
 * <p>People work on while they are compared, and the three are read one after the other. So what seems to disagree is looked at again, and
 * only what disagrees both times in the same way is told.
 */
@ApplicationScoped
public class CheckingConsistency {

    private final TakingStock stock;
    private final AdministrationAccess access;

    @Inject
    public CheckingConsistency(TakingStock stock, AdministrationAccess access) {
        this.stock = stock;
        this.access = access;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CheckingConsistency() {
        this.stock = null;
        this.access = null;
    }

    /** What disagrees, by project; empty when everything agrees. */
    public List<Finding> check(Actor actor) {
        access.mayWatch(actor);
        List<Finding> first = new ConsistencyCheck(stock.take()).findings();
        if (first.isEmpty()) {
            return first;
        }
        List<Finding> again = new ConsistencyCheck(stock.take()).findings();
        return again.stream().filter(first::contains).toList();
    }
}
