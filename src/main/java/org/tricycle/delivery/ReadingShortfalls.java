package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tricycle.organisation.Units;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;

/** Shows one unit or office: its projects, and what was said and decided about its delivery (R14.7 to R14.9). */
@ApplicationScoped
@Transactional
public class ReadingShortfalls {

    private static final int HISTORY = 24;

    private final ReadingUnits reading;
    private final Units units;
    private final DeliveryLedger ledger;
    private final DeliveryControls controls;
    private final RevisionRequests requests;
    private final Projects projects;
    private final ProjectAccess sight;
    private final DeliveryPolicy policy;
    private final DeliveryAccess access;
    private final Clock clock;

    @Inject
    public ReadingShortfalls(
            ReadingUnits reading,
            Units units,
            DeliveryLedger ledger,
            DeliveryControls controls,
            RevisionRequests requests,
            Projects projects,
            ProjectAccess sight,
            DeliveryPolicy policy,
            DeliveryAccess access,
            Clock clock) {
        this.reading = reading;
        this.units = units;
        this.ledger = ledger;
        this.controls = controls;
        this.requests = requests;
        this.projects = projects;
        this.sight = sight;
        this.policy = policy;
        this.access = access;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReadingShortfalls() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** @throws Refusal {@code unknown-address} or {@code unknown-unit} */
    public UnitStory story(String code, PageRequest page, Locale language, Actor actor) {
        access.require(actor);
        YearMonth now = YearMonth.now(clock);
        UnitRow unit = reading.one(code, now.minusMonths(HISTORY), now, language);
        List<RevisionRequest> asked = requests.of(code);
        List<ControlRow> told = controls.of(code).stream()
                .map(control -> ControlRow.of(control, asked))
                .toList();
        return new UnitStory(unit, told, projects(code, now, page, actor));
    }

    /** Those the actor may see, by code. */
    private Page<FigureRow> projects(String code, YearMonth now, PageRequest page, Actor actor) {
        DeliveryPeriod period = DeliveryPeriod.of(FundingSource.EXTRA_BUDGETARY, now);
        Map<String, DeliverySums> sums =
                ledger.byProject(units.get(code), FundingSource.EXTRA_BUDGETARY, period.start(), period.end());
        List<FigureRow> seen = projects.named(sums.keySet()).stream()
                .filter(project -> sight.allows(project, Sight.Part.MONEY, actor))
                .map(project ->
                        FigureRow.of(project, sums.getOrDefault(project.code().value(), DeliverySums.NOTHING), policy))
                .toList();
        return Page.of(seen.stream().skip(page.offset()).limit(page.size()).toList(), page, seen.size());
    }

    /** Whether {@link #requests} would let the actor read. */
    public boolean isOpenTo(ProjectCode code, Actor actor) {
        return sight.allows(projects.get(code), Sight.Part.TIMELINE, actor);
    }

    /**
     * Requests to revise a project because its unit does not deliver, newest first.
     *
     * @throws Refusal {@code unknown-project}
     */
    public List<RequestRow> requests(ProjectCode code, Actor actor) {
        sight.require(projects.get(code), Sight.Part.TIMELINE, actor);
        return requests.about(code).stream().map(RequestRow::of).toList();
    }
}
