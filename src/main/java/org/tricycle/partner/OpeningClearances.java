package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** Opens the clearance of a partner, for a project or because the last one has run out. */
@ApplicationScoped
@Transactional
public class OpeningClearances {

    private final Partners partners;
    private final Clearances clearances;
    private final Clock clock;

    @Inject
    public OpeningClearances(Partners partners, Clearances clearances, Clock clock) {
        this.partners = partners;
        this.clearances = clearances;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OpeningClearances() {
        this.partners = null;
        this.clearances = null;
        this.clock = null;
    }

    /**
     * Opens a clearance.
     *
     * @param project the project that asks, or null
     * @throws Refusal {@code unknown-partner} or {@code partner-in-clearance}
     */
    public void open(String partner, @Nullable ProjectCode project, ClearanceReason reason) {
        partners.get(partner);
        if (clearances.open(partner).isPresent()) {
            throw Refusal.conflict("partner-in-clearance", partner);
        }
        clearances.add(new Clearance(partner, project, reason, clock.instant()));
    }
}
