package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.consultation.ConcludingConsultations;
import org.tricycle.consultation.ConsultationPlan;
import org.tricycle.consultation.InvitingGroups;
import org.tricycle.consultation.NotingConsultations;
import org.tricycle.consultation.ParticipationStage;
import org.tricycle.consultation.PreparingConsultations;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;

/** The service steps of {@code tripartite-consultation}, and which groups are heard. */
@Named("consultationPlan")
@ApplicationScoped
public class ConsultationSteps {

    private final ConsultationPlan plan;

    @Inject
    public ConsultationSteps(ConsultationPlan plan) {
        this.plan = plan;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConsultationSteps() {
        this.plan = null;
    }

    /** Names of the groups whose turn it is: all three at first, the objecting one after a conciliation. */
    public List<String> groupsToHear(DelegateExecution execution) {
        return plan.groupsToHear(Step.project(execution), point(execution)).stream()
                .map(Enum::name)
                .toList();
    }

    /** The moment from which the group whose turn it is may not file its position any more. */
    public Date windowClosesAt(DelegateExecution execution) {
        Party party = Party.valueOf(execution.getVariable(Variables.PARTY).toString());
        return Date.from(plan.windowClosesAt(Step.project(execution), point(execution), party));
    }

    /** The moment at which the day of the sitting that is called begins. */
    public Date sittingDay(DelegateExecution execution) {
        return Date.from(plan.sittingDay(Step.project(execution), point(execution)));
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate prepareConsultation(PreparingConsultations preparing) {
        return at(preparing::prepare);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate sendInvitation(InvitingGroups inviting) {
        return at(inviting::send);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate determineConsultationOutcome(ConcludingConsultations concluding) {
        return Step.of(concluding::determineOutcome);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate summariseHearing(ConcludingConsultations concluding) {
        return at(concluding::summarise);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate noteParticipation(NotingConsultations noting) {
        return at(noting::note);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate postponeConsultations(NotingConsultations noting) {
        return Step.of(noting::postpone);
    }

    private static JavaDelegate at(PointStep step) {
        return execution -> execution.setVariables(step.take(Step.project(execution), point(execution), Actor.system())
                .values());
    }

    /** The review unless the caller names another point. */
    private static ParticipationStage point(DelegateExecution execution) {
        Object point = execution.getVariable(Variables.CONSULTATION_POINT);
        return point == null ? ParticipationStage.REVIEW : ParticipationStage.valueOf(point.toString());
    }

    /** A service step of a consultation at one point. */
    @FunctionalInterface
    private interface PointStep {

        GatewayInputs take(ProjectCode project, ParticipationStage point, Actor actor);
    }
}
