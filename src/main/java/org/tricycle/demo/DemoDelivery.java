package org.tricycle.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.tricycle.delivery.ControllingDelivery;
import org.tricycle.inbox.Answer;
import org.tricycle.inbox.CompletingTasks;
import org.tricycle.inbox.Inbox;
import org.tricycle.inbox.TaskCatalogue;
import org.tricycle.inbox.TaskQuery;
import org.tricycle.inbox.TaskRow;
import org.tricycle.organisation.OrganisationUnit;
import org.tricycle.organisation.Units;
import org.tricycle.platform.Actor;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.project.ProjectCode;

/**
 * Fourteen months of delivery control for two units and two offices of the demonstration.
 *
 * <p>What earlier months asked is answered; the tasks of the last two months are open.
 */
@ApplicationScoped
public class DemoDelivery {

    private static final int MONTHS = 14;
    private static final Set<String> UNITS = Set.of("STANDARDS", "DIALOGUE", "AFRICA", "AMERICAS");
    private static final Actor FINANCE = Actor.inJob("finance");
    private static final Actor WATCHER = Actor.inJob("admin");

    private final TellingDelivery telling;
    private final ControllingDelivery controlling;
    private final Units units;
    private final Inbox inbox;
    private final CompletingTasks completing;
    private final TaskCatalogue catalogue;
    private final Clock clock;

    @Inject
    public DemoDelivery(
            TellingDelivery telling,
            ControllingDelivery controlling,
            Units units,
            Inbox inbox,
            CompletingTasks completing,
            TaskCatalogue catalogue,
            Clock clock) {
        this.telling = telling;
        this.controlling = controlling;
        this.units = units;
        this.inbox = inbox;
        this.completing = completing;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DemoDelivery() {
        this.telling = null;
        this.controlling = null;
        this.units = null;
        this.inbox = null;
        this.completing = null;
        this.catalogue = null;
        this.clock = null;
    }

    /** Tells the ledger of a project up to the month that has ended last. */
    void tell(DemoProject project, ProjectCode code) {
        boolean fallsShort = project.turn() == DemoProject.Turn.FALLING_SHORT;
        telling.tell(
                code, new DemoLedger(project.budget(), YearMonth.from(project.start()), last(), fallsShort), FINANCE);
    }

    /** Controls month after month, as if each had just ended. */
    void control() {
        for (YearMonth month = last().minusMonths(MONTHS - 1L); !month.isAfter(last()); month = month.plusMonths(1)) {
            for (OrganisationUnit unit : units.all()) {
                if (UNITS.contains(unit.code())) {
                    controlling.begin(unit, month);
                    answer(unit, month.isBefore(last().minusMonths(1)));
                }
            }
        }
    }

    private YearMonth last() {
        return YearMonth.now(clock).minusMonths(1);
    }

    private void answer(OrganisationUnit unit, boolean wanted) {
        for (List<TaskRow> open = open(unit); wanted && !open.isEmpty(); open = open(unit)) {
            TaskRow task = open.get(0);
            Actor actor = Actor.inJob(DemoAccounts.answering(task, 0));
            Record example = catalogue
                    .byFormKey(inbox.open(new TaskId(task.id()), actor).formKey())
                    .example();
            completing.complete(Answer.of(new TaskId(task.id()), CommandWriter.write(example)), actor);
        }
    }

    private List<TaskRow> open(OrganisationUnit unit) {
        TaskQuery all = new TaskQuery(
                TaskQuery.Scope.ALL, null, null, null, null, TaskQuery.Order.TASK, new PageRequest(0, 200));
        return inbox.list(all, WATCHER).items().stream()
                .filter(task -> task.subject().equals(unit.businessKey().toString()))
                .toList();
    }
}
