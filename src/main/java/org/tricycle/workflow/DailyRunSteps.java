package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tricycle.inbox.SweepingDeadlines;
import org.tricycle.schedule.BeginningMonthlyRuns;
import org.tricycle.schedule.BeginningObligations;
import org.tricycle.schedule.OpeningDailyRuns;

/** The service steps of {@code daily-run}, when it begins and what is due in it. */
@Named("dailyRun")
@ApplicationScoped
public class DailyRunSteps {

    private final BeginningObligations obligations;
    private final BeginningMonthlyRuns months;
    private final Clock clock;
    private final String cycle;

    @Inject
    public DailyRunSteps(
            BeginningObligations obligations,
            BeginningMonthlyRuns months,
            Clock clock,
            @ConfigProperty(name = "tricycle.daily-run.cycle") String cycle) {
        this.obligations = obligations;
        this.months = months;
        this.clock = clock;
        this.cycle = cycle;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DailyRunSteps() {
        this.obligations = null;
        this.months = null;
        this.clock = null;
        this.cycle = "";
    }

    /** When a run begins: a cron expression in UTC, from the configuration. */
    public String cycle() {
        return cycle;
    }

    /** Numbers of the obligations to begin. */
    public List<Long> dueObligations() {
        return obligations.due(today());
    }

    /** Names of the monthly runs to begin. */
    public List<String> dueMonthlyRuns() {
        return months.due(today());
    }

    /** Gives the run the day that it is about. */
    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate openDailyRun(OpeningDailyRuns opening) {
        return execution -> {
            execution.setProcessBusinessKey(OpeningDailyRuns.key(today()).toString());
            execution.setVariables(opening.open(today()).values());
        };
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate sweepDeadlines(SweepingDeadlines sweeping) {
        return execution -> sweeping.sweep(clock.instant());
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate beginObligation(BeginningObligations beginning) {
        return execution -> beginning.begin((Long) execution.getVariable(Variables.OBLIGATION));
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate beginMonthlyRun(BeginningMonthlyRuns beginning) {
        return execution -> beginning.begin(variable(execution, Variables.MONTHLY_RUN), today());
    }

    private static String variable(DelegateExecution execution, String name) {
        return execution.getVariable(name).toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
