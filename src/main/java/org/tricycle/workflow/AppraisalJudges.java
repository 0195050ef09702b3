package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.tricycle.appraisal.Appraisal;
import org.tricycle.appraisal.Appraisals;
import org.tricycle.inbox.NeededJudges;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;

/** Knows from the round of appraisal how many reviews are still due and by whom none may come. */
@ApplicationScoped
public class AppraisalJudges implements NeededJudges {

    private static final String APPRAISE = "userTask_appraiseProposal";
    private static final Set<String> OF_A_ROUND = Set.of(APPRAISE, "userTask_moderateAppraisal");

    private final Appraisals appraisals;

    @Inject
    AppraisalJudges(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppraisalJudges() {
        this.appraisals = null;
    }

    @Override
    public int people(OpenTask task) {
        return task.element().equals(APPRAISE)
                ? appraisals
                        .latest(ProjectCode.of(task.businessKey()))
                        .map(Appraisal::reviewsMissing)
                        .orElse(1)
                : 1;
    }

    @Override
    public Set<String> heard(OpenTask task) {
        return OF_A_ROUND.contains(task.element())
                ? appraisals
                        .latest(ProjectCode.of(task.businessKey()))
                        .map(Appraisal::reviewers)
                        .orElse(Set.of())
                : Set.of();
    }
}
