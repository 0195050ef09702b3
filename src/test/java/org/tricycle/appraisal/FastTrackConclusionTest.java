package org.tricycle.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

/** R3.18: a recommendation goes to the groups, on the crisis fast track to approval; a return goes back either way. */
class FastTrackConclusionTest {

    private static final Actor LEAD = Actor.onPage("lead");

    @Test
    void goesToApprovalInACrisis() {
        assertThat(conclude(RememberedProjects.inCrisis(Status.APPRAISAL), AppraisalOutcome.RECOMMEND))
                .isEqualTo(Status.APPROVAL);
    }

    @Test
    void goesToTheGroupsOtherwise() {
        assertThat(conclude(RememberedProjects.at(Status.APPRAISAL), AppraisalOutcome.RECOMMEND))
                .isEqualTo(Status.CONSULTATION);
    }

    @Test
    void goesBackToFormulationInACrisisToo() {
        assertThat(conclude(RememberedProjects.inCrisis(Status.APPRAISAL), AppraisalOutcome.RETURN))
                .isEqualTo(Status.FORMULATION);
    }

    private static Status conclude(RememberedProjects projects, AppraisalOutcome outcome) {
        Rating rating = outcome == AppraisalOutcome.RETURN ? Rating.UNSATISFACTORY : Rating.HIGH_QUALITY;
        AppraiseProposal review = AppraisalFixture.review(rating, Map.of());
        Appraisal appraisal = AppraisalFixture.reviewed(review, review);
        appraisal.determine(AppraisalFixture.WEIGHTS, null, AppraisalFixture::policy);
        appraisal.confirm(
                new ConfirmRecommendation(outcome, null, "As the appraisers say.", List.of()),
                "lead",
                AppraisalFixture.NOW);
        Appraisals appraisals = new Appraisals() {
            @Override
            public List<Appraisal> of(ProjectCode code) {
                return List.of(appraisal);
            }
        };
        Conditions conditions = new Conditions() {
            @Override
            public List<Condition> of(ProjectCode code) {
                return List.of();
            }
        };
        AppraisalPlan plan = new AppraisalPlan(
                projects, (procedure, total, version) -> new AppraisalScale(2, false, 3), new Opinions());
        new AppraisalConclusion(appraisals, conditions, new Deadlocks(), plan, projects, RememberedProjects.CLOCK)
                .conclude(appraisal, LEAD);
        return projects.project().status();
    }
}
