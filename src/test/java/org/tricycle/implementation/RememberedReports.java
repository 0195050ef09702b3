package org.tricycle.implementation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tricycle.project.ProjectCode;

/** Progress reports in memory. */
class RememberedReports extends ProgressReports {

    private final List<ProgressReport> reports = new ArrayList<>();

    @Override
    public List<ProgressReport> of(ProjectCode code) {
        List<ProgressReport> newestFirst = new ArrayList<>(reports);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    void add(ProgressReport report) {
        reports.add(report);
    }
}
