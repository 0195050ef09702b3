package org.tricycle.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tricycle.organisation.Responsibility;
import org.tricycle.platform.Actor;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;

/** One project in memory, brought to its status by real transitions. */
public class RememberedProjects extends Projects {

    public static final ProjectCode CODE = new ProjectCode("GHA/26/01/NLD");
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final OpenTask TASK = new OpenTask(new TaskId("1"), CODE.businessKey(), "userTask_any", null, null);

    private final Project project;
    private final List<String> kinds = new ArrayList<>();
    private final List<List<String>> details = new ArrayList<>();

    private RememberedProjects(RegisterRequest request) {
        super(CLOCK);
        project = new Project(CODE, request, Track.STANDARD, "2026-1", "officer", NOW);
    }

    /** The example's project at a status of the straight way. */
    public static RememberedProjects at(Status wanted) {
        RememberedProjects projects = new RememberedProjects(RegisterRequest.example());
        Stream.of(Status.values())
                .filter(status -> status.compareTo(Status.IDEA) > 0 && status.compareTo(wanted) <= 0)
                .filter(status -> status != Status.SUSPENDED)
                .forEach(projects.project::advance);
        return projects;
    }

    /** A project that answers a crisis, at a status of the fast track. */
    public static RememberedProjects inCrisis(Status wanted) {
        RememberedProjects projects = new RememberedProjects(from(RequestSource.CRISIS));
        projects.project.answer(CrisisType.NATURAL_DISASTER);
        Stream.of(Status.values())
                .filter(status -> status.compareTo(Status.IDEA) > 0 && status.compareTo(wanted) <= 0)
                .filter(status -> status != Status.SUSPENDED && status != Status.CONSULTATION)
                .forEach(projects.project::advance);
        return projects;
    }

    private static RegisterRequest from(RequestSource source) {
        RegisterRequest example = RegisterRequest.example();
        return new RegisterRequest(
                example.title(),
                source,
                example.sourceReference(),
                example.country(),
                example.donor(),
                example.theme(),
                example.need(),
                example.indicativeBudget(),
                example.plannedStart(),
                example.plannedEnd(),
                example.illustrative());
    }

    /** The same with another budget. */
    public RememberedProjects budgeted(String total) {
        project.plan(new BigDecimal(total), project.startsOn(), project.endsOn(), project.track());
        return this;
    }

    /** The same on another track. */
    public RememberedProjects onTrack(Track track) {
        project.plan(project.budget(), project.startsOn(), project.endsOn(), track);
        return this;
    }

    public Project project() {
        return project;
    }

    /** Kinds of what was noted on the timeline, oldest first. */
    public List<String> kinds() {
        return List.copyOf(kinds);
    }

    /** Details of what was noted last. */
    public List<String> lastDetails() {
        return details.get(details.size() - 1);
    }

    /** Other unit and office than none. */
    public void answeredForBy(Responsibility responsibility) {
        project.answeredForBy(responsibility);
    }

    @Override
    public Optional<Project> find(ProjectCode code) {
        return Optional.of(project).filter(known -> code.equals(CODE));
    }

    @Override
    public Project get(ProjectCode code) {
        if (!code.equals(CODE)) {
            throw Refusal.notFound("unknown-project", code);
        }
        return project;
    }

    @Override
    public void note(ProjectCode code, Actor actor, String kind, String... said) {
        kinds.add(kind);
        details.add(List.of(said));
    }
}
