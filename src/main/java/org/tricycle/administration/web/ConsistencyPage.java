package org.tricycle.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tricycle.administration.CheckingConsistency;
import org.tricycle.administration.Finding;
import org.tricycle.organisation.web.Me;

/** Whether engine, work items and projects agree at this moment. */
@RequestScoped
@Named("consistencyPage")
public class ConsistencyPage {

    private final CheckingConsistency checking;
    private final Me me;
    private final Clock clock;

    @SuppressWarnings("NullAway.Init")
    private List<Finding> findings;

    @Inject
    public ConsistencyPage(CheckingConsistency checking, Me me, Clock clock) {
        this.checking = checking;
        this.me = me;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConsistencyPage() {
        this.checking = null;
        this.me = null;
        this.clock = null;
    }

    /** Refuses a reader whom this is not for, before anything is shown. */
    public void open() {
        findings = checking.check(me.actor());
    }

    public List<Finding> findings() {
        return findings;
    }

    public Instant checkedAt() {
        return clock.instant();
    }
}
