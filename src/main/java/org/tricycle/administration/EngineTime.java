package org.tricycle.administration;

import java.time.Instant;
import java.util.Optional;

/** The engine’s own steps as a moved clock needs them; {@code workflow} implements it. */
public interface EngineTime {

    /** When the next step falls due, at or before a moment; empty when none does. */
    Optional<Instant> nextDue(Instant latest);

    /** Takes every step that is due now, and what becomes due by it; one that has failed for good is left. */
    void takeDueSteps();

    /** Runs something while this node takes no steps by itself. */
    void alone(Runnable work);
}
