package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.consultation.ConcludingConsultations;
import org.tricycle.consultation.ConsultationPlan;

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
        return plan.groupsToHear(Step.project(execution)).stream()
                .map(Enum::name)
                .toList();
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate determineConsultationOutcome(ConcludingConsultations concluding) {
        return Step.of(concluding::determineOutcome);
    }
}
