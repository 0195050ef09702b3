package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.organisation.OrganisationUnit;
import org.tricycle.organisation.UnitKind;
import org.tricycle.organisation.Units;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** Senior management decides on a second red month in a row; named projects get a request to be revised (R14.7, R14.8). */
@ApplicationScoped
@Transactional
public class DecidingOnShortfalls {

    private final DeliveryControls controls;
    private final RevisionRequests requests;
    private final DeliveryProcess process;
    private final Units units;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public DecidingOnShortfalls(
            DeliveryControls controls,
            RevisionRequests requests,
            DeliveryProcess process,
            Units units,
            Projects projects,
            Clock clock) {
        this.controls = controls;
        this.requests = requests;
        this.process = process;
        this.units = units;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DecidingOnShortfalls() {
        this(null, null, null, null, null, null);
    }

    /** @throws Refusal {@code no-delivery-control}, {@code shortfall-not-to-decide}, or naming every field at fault */
    public GatewayInputs decide(OpenTask task, DecideOnShortfall command, Actor actor) {
        OrganisationUnit unit = units.get(task.businessKey().value());
        List<Violation> faults = faults(unit, command);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        DeliveryControl control = controls.get(unit.code(), process.monthOf(task));
        control.decide(command, actor.person(), clock.instant());
        command.projects().forEach(named -> ask(control, named, actor));
        return GatewayInputs.none();
    }

    private List<Violation> faults(OrganisationUnit unit, DecideOnShortfall command) {
        List<Violation> faults = new ArrayList<>();
        boolean revision = command.decision() == ShortfallDecision.REVISION;
        if (revision == command.projects().isEmpty()) {
            faults.add(Violation.at(
                    "/projects", revision ? "violation.projects-to-revise" : "violation.no-projects-to-revise"));
        }
        for (int i = 0; i < command.projects().size(); i++) {
            if (!isRunBy(unit, command.projects().get(i).project())) {
                faults.add(Violation.at("/projects/" + i + "/project", "violation.no-active-project-of-unit"));
            }
        }
        return faults;
    }

    private boolean isRunBy(OrganisationUnit unit, String code) {
        return ProjectCode.isCode(code)
                && projects.find(new ProjectCode(code))
                        .filter(project -> project.status() == Status.ACTIVE)
                        .filter(project -> answers(unit, project))
                        .isPresent();
    }

    private static boolean answers(OrganisationUnit unit, Project project) {
        String answering = unit.kind() == UnitKind.UNIT ? project.leadUnit() : project.office();
        return answering.equals(unit.code());
    }

    private void ask(DeliveryControl control, ProjectToRevise named, Actor actor) {
        ProjectCode code = new ProjectCode(named.project());
        requests.add(new RevisionRequest(control, named, actor.person(), clock.instant()));
        projects.note(code, actor, "revision-requested-for-delivery", control.unit(), named.reason());
    }
}
