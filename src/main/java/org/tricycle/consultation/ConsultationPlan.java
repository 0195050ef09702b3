package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    public List<Party> groupsToHear(ProjectCode code) {
        return consultations.current(code).groupsToHear();
    }
}
