package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;

/** Whose turn it is in a consultation (R4.6). */
@ApplicationScoped
public class ConsultationPlan {

    private final Consultations consultations;
    private final HearingWindows windows;

    @Inject
    public ConsultationPlan(Consultations consultations, HearingWindows windows) {
        this.consultations = consultations;
        this.windows = windows;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConsultationPlan() {
        this(null, null);
    }

    /** All three groups at first; after a conciliation only the one that objected. */
    public List<Party> groupsToHear(ProjectCode code, ParticipationStage point) {
        return consultations.current(code, point).groupsToHear();
    }

    /** The moment at which the last day on which a group may file its position is over where the project works (R4.11). */
    public Instant windowClosesAt(ProjectCode code, ParticipationStage point, Party party) {
        return windows.endOf(code, consultations.current(code, point).windowClosesOn(party));
    }

    /** The moment at which the day of the sitting that is called begins where the project works (R4.17). */
    public Instant sittingDay(ProjectCode code, ParticipationStage point) {
        return windows.startOf(code, consultations.current(code, point).sittingDay());
    }

    /** The group whose objection is due a conciliation. */
    public Party objecting(ProjectCode code) {
        return consultations
                .current(code, ParticipationStage.REVIEW)
                .objection()
                .party();
    }
}
