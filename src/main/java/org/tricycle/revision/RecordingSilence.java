package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tricycle.silence.SilenceConcluded;
import org.tricycle.silence.SilenceResult;

/** Keeps with a revision what the groups said, or did not say, in its silence procedure (R14.7). Joins the caller’s transaction. */
@ApplicationScoped
public class RecordingSilence {

    private final Revisions revisions;
    private final Clock clock;

    @Inject
    public RecordingSilence(Revisions revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RecordingSilence() {
        this(null, null);
    }

    /** Where the procedure was about a revision. */
    public void record(@Observes SilenceConcluded concluded) {
        boolean kept = concluded.result() == SilenceResult.NO_OBJECTION;
        Ruling ruling = new Ruling(
                kept ? "giveNotice" : "breakSilence",
                "SilenceResult." + concluded.result(),
                concluded.procedure().reason().orElse(""),
                kept ? concluded.procedure().noticedBy() : concluded.actor().person(),
                clock.instant());
        revisions.open(concluded.procedure().projectCode()).ifPresent(revision -> revision.ruled(ruling, false));
    }
}
