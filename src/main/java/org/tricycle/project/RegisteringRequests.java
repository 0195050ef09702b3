package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.audit.AuditLog;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Role;
import org.tricycle.organisation.Units;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.platform.idempotency.AnsweredRequests;

/** Registers requests for technical cooperation: a project comes to be, as an idea, and its cycle begins. */
@ApplicationScoped
@Transactional
public class RegisteringRequests {

    private static final Set<Role> REQUESTERS = EnumSet.of(
            Role.PROJECT_OFFICER,
            Role.PROGRAMME_OFFICER,
            Role.HEAD_OF_UNIT,
            Role.COUNTRY_DIRECTOR,
            Role.GOVERNMENT_SPOKESPERSON,
            Role.EMPLOYERS_SPOKESPERSON,
            Role.WORKERS_SPOKESPERSON);

    private final Projects projects;
    private final ProjectCycleProcess cycle;
    private final Units units;
    private final People people;
    private final TrackPolicy tracks;
    private final AnsweredRequests requests;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public RegisteringRequests(
            Projects projects,
            ProjectCycleProcess cycle,
            Units units,
            People people,
            TrackPolicy tracks,
            AnsweredRequests requests,
            AuditLog audit,
            Clock clock) {
        this.projects = projects;
        this.cycle = cycle;
        this.units = units;
        this.people = people;
        this.tracks = tracks;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RegisteringRequests() {
        this.projects = null;
        this.cycle = null;
        this.units = null;
        this.people = null;
        this.tracks = null;
        this.requests = null;
        this.audit = null;
        this.clock = null;
    }

    /**
     * Registers a request.
     *
     * @param requestKey the sender's idempotency key, or null
     * @throws Refusal {@code registration-not-yours} (R1.8), or {@code invalid-command} when the period ends before it starts
     */
    public ProjectCode register(RegisterRequest request, @Nullable String requestKey, Actor actor) {
        if (!mayRegister(request.country(), actor)) {
            throw Refusal.forbidden("registration-not-yours");
        }
        if (request.plannedEnd().isBefore(request.plannedStart())) {
            throw Refusal.invalid("/plannedEnd", "violation.end-before-start");
        }
        String content = CommandWriter.write(request).toString();
        String code =
                requests.once(requestKey, actor, content, String.class, () -> registerOnce(request, content, actor)
                        .value());
        return new ProjectCode(code);
    }

    /** Whether the actor may register a request of a country or region (R1.8). */
    public boolean mayRegister(String country, Actor actor) {
        return people.get(actor.person()).grants().stream()
                .filter(grant -> grant.scope().equals(country) || grant.scope().equals(Role.EVERYWHERE))
                .anyMatch(grant -> REQUESTERS.contains(grant.role()));
    }

    private ProjectCode registerOnce(RegisterRequest request, String content, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ProjectCode code = projects.nextCode(request.country(), today.getYear(), request.donor());
        String policy = cycle.policyVersion();
        Track track = tracks.track(Proportions.of(request), policy);
        Project project = new Project(code, request, track, policy, actor.person(), clock.instant());
        project.answeredForBy(units.responsibleFor(request.country(), request.theme()));
        projects.add(project);
        projects.note(code, actor, "request-registered", "RequestSource." + request.source());
        audit.done(actor, code.businessKey().toString(), "RegisterRequest", content);
        cycle.begin(code);
        return code;
    }
}
