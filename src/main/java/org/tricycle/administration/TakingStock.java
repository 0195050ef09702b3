package org.tricycle.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.inbox.WorkItems;
import org.tricycle.project.Projects;

/** Reads what engine, inbox and projects say now. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TakingStock {

    private final ProcessControl control;
    private final WorkItems items;
    private final Projects projects;

    @Inject
    public TakingStock(ProcessControl control, WorkItems items, Projects projects) {
        this.control = control;
        this.items = items;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TakingStock() {
        this.control = null;
        this.items = null;
        this.projects = null;
    }

    Stock take() {
        return new Stock(control.tasks(), control.tokens(), control.incidents(), items.allOpen(), projects.statuses());
    }
}
