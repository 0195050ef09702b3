package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** Plans when the groups are heard while a project is active (R4.14). */
@ApplicationScoped
@Transactional
public class PlanningConsultations {

    private final IntervalPolicy policy;
    private final Obligations obligations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public PlanningConsultations(IntervalPolicy policy, Obligations obligations, Projects projects, Clock clock) {
        this.policy = policy;
        this.obligations = obligations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PlanningConsultations() {
        this(null, null, null, null);
    }

    /** Plans them from today, or from the project's first day where that is later. */
    public GatewayInputs plan(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate active = project.startsOn().isAfter(today) ? project.startsOn() : today;
        for (HearingInterval interval : policy.intervals(project.track(), project.policyVersion())) {
            interval.days(active, project.endsOn())
                    .forEach(day -> obligations.plan(
                            code.businessKey(),
                            ObligationKind.CONSULTATION,
                            interval.point().name(),
                            day));
        }
        return GatewayInputs.none();
    }
}
