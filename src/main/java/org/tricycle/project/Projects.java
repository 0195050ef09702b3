package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/**
 * All projects and their timelines; the door through which other rooms read a project, move it on and note what happened.
 *
 * <p>Calls join the caller's transaction.
 */
@ApplicationScoped
public class Projects {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public Projects(Clock clock) {
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Projects() {
        this.clock = null;
    }

    public Optional<Project> find(ProjectCode code) {
        return Optional.ofNullable(entities.find(Project.class, code.value()));
    }

    /** @throws Refusal {@code unknown-project} */
    public Project get(ProjectCode code) {
        return find(code).orElseThrow(() -> Refusal.notFound("unknown-project", code));
    }

    /**
     * Lets one writer at a time at a project: waits until everybody else who reserved it has finished, and sees what they did.
     *
     * @throws Refusal {@code unknown-project}
     */
    public Project reserve(ProjectCode code) {
        Project project = entities.find(Project.class, code.value(), LockModeType.PESSIMISTIC_WRITE);
        if (project == null) {
            throw Refusal.notFound("unknown-project", code);
        }
        return project;
    }

    /** Raises the track where the project needs more than its present one (rules.md §0: light means the standard agreement); else nothing happens. */
    public void raiseTo(ProjectCode code, Track least, Actor actor, String event) {
        Project project = get(code);
        if (project.track() != project.track().atLeast(least)) {
            project.raise(least);
            note(code, actor, event, "Track." + least);
        }
    }

    /** The next free code of a country, year and donor (R1.1). */
    ProjectCode nextCode(String country, int year, String donor) {
        String prefix = "%s/%02d".formatted(country, year % 100);
        ProjectSerial serial = entities.find(ProjectSerial.class, prefix, LockModeType.PESSIMISTIC_WRITE);
        if (serial == null) {
            serial = new ProjectSerial(prefix);
            entities.persist(serial);
        }
        return new ProjectCode("%s/%02d/%s".formatted(prefix, serial.next(), donor));
    }

    void add(Project project) {
        entities.persist(project);
    }

    /**
     * Moves a project to another status and notes it.
     *
     * @throws Refusal {@code status-not-allowed} (R1.2)
     */
    public void advance(ProjectCode code, Status next, Actor actor, String kind, String... details) {
        get(code).advance(next);
        note(code, actor, kind, details);
    }

    /** Takes over total (US$), period and track from the project document now judged. */
    public void plan(ProjectCode code, BigDecimal total, LocalDate start, LocalDate end, Track track) {
        get(code).plan(total, start, end, track);
    }

    /**
     * Confirms that a project answers a crisis, which puts it on the fast track (R1.15).
     *
     * @throws Refusal {@code crisis-not-declared}
     */
    public void answerCrisis(ProjectCode code, CrisisType crisis, Actor actor) {
        get(code).answer(crisis);
        note(code, actor, "crisis-confirmed", "CrisisType." + crisis);
    }

    /** Takes over who pays; the code stays (R1.1). */
    public void fund(ProjectCode code, String donor) {
        get(code).fundedBy(donor);
    }

    /** @throws Refusal {@code pipeline-not-open} (R1.9) */
    public void enterPipeline(ProjectCode code, Actor actor) {
        get(code).enterPipeline(LocalDate.now(clock));
        note(code, actor, "pipeline-entered");
    }

    /** Money has been found. */
    public void leavePipeline(ProjectCode code, Actor actor) {
        get(code).leavePipeline();
        note(code, actor, "pipeline-left");
    }

    /**
     * Notes on the timeline what happened.
     *
     * @param kind stable name in kebab case; {@code timeline.<kind>} in the bundles is its sentence
     * @param details values for the sentence
     */
    public void note(ProjectCode code, Actor actor, String kind, String... details) {
        entities.persist(
                new TimelineEntry(code, clock.instant(), actor, kind, get(code).status(), List.of(details)));
    }

    /** Oldest first. */
    public List<TimelineEntry> timeline(ProjectCode code) {
        return entities.createQuery(
                        "select t from TimelineEntry t where t.projectCode = :code order by t.happenedAt, t.number",
                        TimelineEntry.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** Those with these codes, by code. */
    public List<Project> named(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Project p where p.code in :codes order by p.code", Project.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** The status of every project, by code. */
    public Map<String, Status> statuses() {
        return entities.createQuery("select p.code, p.status from Project p", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Status) row[1]));
    }
}
