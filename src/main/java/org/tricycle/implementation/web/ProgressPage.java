package org.tricycle.implementation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tricycle.implementation.ProgressRow;
import org.tricycle.implementation.ReadingProgress;
import org.tricycle.organisation.web.Me;
import org.tricycle.project.ProjectCode;

/** Progress of projects on pages. */
@RequestScoped
@Named("progressPage")
public class ProgressPage {

    private final ReadingProgress reading;
    private final Me me;
    private final Map<String, List<ProgressRow>> read = new HashMap<>();

    @Inject
    public ProgressPage(ReadingProgress reading, Me me) {
        this.reading = reading;
        this.me = me;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProgressPage() {
        this.reading = null;
        this.me = null;
    }

    /** Reports of a project by its code with dashes, newest first; none for somebody who may not read them. */
    public List<ProgressRow> of(String address) {
        return read.computeIfAbsent(address, dashed -> read(ProjectCode.fromAddress(dashed)));
    }

    private List<ProgressRow> read(ProjectCode code) {
        return reading.isOpenTo(code, me.actor()) ? reading.of(code, me.actor()) : List.of();
    }
}
