package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.tricycle.formulation.CompletenessRule;
import org.tricycle.formulation.DesignHearings;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** At least one social partner has taken a position on the design before a project is appraised (process.md step 1.8); in a crisis the full review makes up for it. */
@ApplicationScoped
public class DesignHearingRule implements CompletenessRule, DesignHearings {

    private static final List<String> MISSING = List.of("Gap.SOCIAL_PARTNER_POSITION");
    private static final Set<Party> SOCIAL_PARTNERS = Set.of(Party.EMPLOYERS, Party.WORKERS);

    private final Consultations consultations;
    private final Projects projects;

    @Inject
    public DesignHearingRule(Consultations consultations, Projects projects) {
        this.consultations = consultations;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DesignHearingRule() {
        this(null, null);
    }

    @Override
    public boolean isDue(ProjectCode code) {
        return consultations.of(code).stream()
                .filter(consultation -> consultation.point() == ParticipationStage.DESIGN)
                .flatMap(consultation -> consultation.recordedPositions().stream())
                .noneMatch(DesignHearingRule::isOfASocialPartner);
    }

    private static boolean isOfASocialPartner(GroupPosition position) {
        return SOCIAL_PARTNERS.contains(position.party()) && position.position() != Position.NO_POSITION;
    }

    @Override
    public List<String> gaps(ProjectCode code) {
        return !projects.get(code).isFastTracked() && isDue(code) ? MISSING : List.of();
    }
}
