package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tricycle.appraisal.Opinions;
import org.tricycle.consultation.Consultation;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.project.Donors;
import org.tricycle.project.Projects;

/** Everything that raises the level of approval, one level for each reason found (R6.2). */
@ApplicationScoped
public class Raisers {

    private final Opinions opinions;
    private final Projects projects;

    @Inject
    public Raisers(Opinions opinions, Projects projects) {
        this.opinions = opinions;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Raisers() {
        this(null, null);
    }

    /** In the order of the constants, each once. */
    List<RaisingReason> reasons(Judged judged) {
        List<RaisingReason> reasons = new ArrayList<>(Optional.ofNullable(judged.record())
                .flatMap(Consultation::outcome)
                .map(Raisers::reasons)
                .orElse(List.of()));
        if (!opinions.standing(judged.project()).isEmpty()) {
            reasons.add(RaisingReason.OPINION_STANDS);
        }
        if (Donors.isPrivate(projects.get(judged.project()).donor())) {
            reasons.add(RaisingReason.PRIVATE_PARTNER);
        }
        return List.copyOf(reasons);
    }

    static List<RaisingReason> reasons(ConsultationOutcome outcome) {
        return switch (outcome) {
            case ESCALATED -> List.of(RaisingReason.OBJECTION_STANDS);
            case INCOMPLETE -> List.of(RaisingReason.GROUP_NOT_HEARD);
            case NOT_AGREED -> List.of(RaisingReason.GROUPS_DISAGREE);
            case AGREED, AGREED_WITH_RESERVATIONS, NOTED, CONCILIATION -> List.of();
        };
    }
}
