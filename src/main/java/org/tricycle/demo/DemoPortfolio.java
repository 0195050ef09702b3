package org.tricycle.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tricycle.platform.Ready;

/**
 * Loads the demonstration portfolio after the product is ready, in the background.
 *
 * <p>Each step is a use case in its own transaction and every project is found again by its reference, so that loading goes on where it was
 * broken off.
 */
@ApplicationScoped
public class DemoPortfolio {

    private static final Logger LOG = Logger.getLogger(DemoPortfolio.class.getName());

    @Resource
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService threads;

    private final DemoCycle cycle;
    private final boolean wanted;

    @Inject
    public DemoPortfolio(
            DemoCycle cycle,
            @ConfigProperty(name = "tricycle.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "tricycle.demo.portfolio", defaultValue = "true") boolean portfolio) {
        this.cycle = cycle;
        this.wanted = demo && portfolio;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DemoPortfolio() {
        this.cycle = null;
        this.wanted = false;
    }

    void load(@Observes Ready ready) {
        if (wanted) {
            threads.execute(() -> DemoProject.PORTFOLIO.forEach(this::lead));
        }
    }

    private void lead(DemoProject project) {
        try {
            cycle.lead(project);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The demonstration project " + project.title() + " stopped early", failure);
        }
    }
}
