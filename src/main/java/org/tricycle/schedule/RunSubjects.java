package org.tricycle.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.organisation.Role;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.WorkSubject;
import org.tricycle.platform.WorkSubjects;

/** Days as what a daily run is about; nobody has work with them. */
@ApplicationScoped
public class RunSubjects implements WorkSubjects {

    static final String TYPE = "run";

    private final Runs runs;

    @Inject
    RunSubjects(Runs runs) {
        this.runs = runs;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RunSubjects() {
        this.runs = null;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean exists(BusinessKey key) {
        return runs.hasBegun(OpeningDailyRuns.NAME, key.value());
    }

    @Override
    public WorkSubject describe(BusinessKey key) {
        return WorkSubject.of(key.value(), Role.EVERYWHERE);
    }

    /** The row of the run keeps a second one out. */
    @Override
    public void reserve(BusinessKey key) {}
}
