package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;

/** Whose turn it is in a consultation (R4.6). */
@ApplicationScoped
public class ConsultationPlan {

    private final Consultations consultations;

    @Inject
    public ConsultationPlan(Consultations consultations) {
        this.consultations = consultations;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConsultationPlan() {
        this(null);
    }

    /** All three groups at first; after a conciliation only the one that objected. */
    public List<Party> groupsToHear(ProjectCode code, ParticipationStage point) {
        return consultations.current(code, point).groupsToHear();
    }

    /** The last day on which a group may file its position (R4.11). */
    public LocalDate windowClosesOn(ProjectCode code, ParticipationStage point, Party party) {
        return consultations.current(code, point).windowClosesOn(party);
    }

    /** The group whose objection is due a conciliation. */
    public Party objecting(ProjectCode code) {
        return consultations
                .current(code, ParticipationStage.REVIEW)
                .objection()
                .party();
    }
}
