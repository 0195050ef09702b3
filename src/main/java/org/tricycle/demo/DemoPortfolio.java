package org.tricycle.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tricycle.platform.Ready;
import org.tricycle.project.ProjectCode;

/**
 * Loads the demonstration portfolio after the product is ready, in the background.
 *
 * <p>Each step is a use case in its own transaction and every project is found again by its title, so that loading goes on where it was
 * broken off.
 */
@ApplicationScoped
public class DemoPortfolio {

    private static final Logger LOG = Logger.getLogger(DemoPortfolio.class.getName());

    /** In the first months of a year there is nothing to tell of it yet. */
    private static final int SETTLED = 2;

    @Resource
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService threads;

    private final DemoCycle cycle;
    private final DemoDelivery delivery;
    private final Clock clock;
    private final boolean wanted;

    @Inject
    public DemoPortfolio(
            DemoCycle cycle,
            DemoDelivery delivery,
            Clock clock,
            @ConfigProperty(name = "tricycle.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "tricycle.demo.portfolio", defaultValue = "true") boolean portfolio) {
        this.cycle = cycle;
        this.delivery = delivery;
        this.clock = clock;
        this.wanted = demo && portfolio;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DemoPortfolio() {
        this.cycle = null;
        this.delivery = null;
        this.clock = null;
        this.wanted = false;
    }

    void load(@Observes Ready ready) {
        if (wanted) {
            threads.execute(this::tell);
        }
    }

    private void tell() {
        portfolio(YearMonth.now(clock).minusMonths(SETTLED).getYear()).forEach(this::lead);
        try {
            delivery.control();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Delivery control of the demonstration stopped early", failure);
        }
        LOG.info("The demonstration portfolio is loaded");
    }

    private static List<DemoProject> portfolio(int year) {
        return Stream.of(
                        ProjectsInPreparation.of(year),
                        ProjectsInJudgement.of(year),
                        ProjectsUnderWay.of(year),
                        ProjectsAtTheirEnd.of(year))
                .flatMap(List::stream)
                .toList();
    }

    private void lead(DemoProject project) {
        try {
            ProjectCode code = cycle.lead(project);
            if (project.hasLedger()) {
                delivery.tell(project, code);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The demonstration project " + project.title() + " stopped early", failure);
        }
    }
}
