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
import org.tricycle.project.ProjectCode;

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
    private final DemoDelivery delivery;
    private final boolean wanted;

    @Inject
    public DemoPortfolio(
            DemoCycle cycle,
            DemoDelivery delivery,
            @ConfigProperty(name = "tricycle.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "tricycle.demo.portfolio", defaultValue = "true") boolean portfolio) {
        this.cycle = cycle;
        this.delivery = delivery;
        this.wanted = demo && portfolio;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DemoPortfolio() {
        this.cycle = null;
        this.delivery = null;
        this.wanted = false;
    }

    void load(@Observes Ready ready) {
        if (wanted) {
            threads.execute(this::tell);
        }
    }

    private void tell() {
        DemoProject.PORTFOLIO.forEach(this::lead);
        try {
            delivery.control();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Delivery control of the demonstration stopped early", failure);
        }
        LOG.info("The demonstration portfolio is loaded");
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
