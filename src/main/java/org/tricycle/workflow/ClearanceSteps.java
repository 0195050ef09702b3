package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.tricycle.partner.Bureau;
import org.tricycle.partner.ClearanceReason;
import org.tricycle.partner.ConcludingClearances;
import org.tricycle.partner.GivingClearanceOpinions;
import org.tricycle.partner.IdentifyingPartners;
import org.tricycle.partner.OpeningClearances;
import org.tricycle.project.ProjectCode;

/** The service steps of {@code partner-clearance}, and which bureaux are asked. */
@Named("clearanceBureaux")
@ApplicationScoped
public class ClearanceSteps {

    /** The groups whose bureaux give an opinion, each its own. */
    public List<String> parties(DelegateExecution execution) {
        return Stream.of(Bureau.values()).map(bureau -> bureau.party().name()).toList();
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate openClearance(OpeningClearances opening) {
        return execution -> opening.open(PartnerStep.partner(execution), project(execution), reason(execution));
    }

    private static @Nullable ProjectCode project(DelegateExecution execution) {
        Object project = execution.getVariable(Variables.PROJECT);
        return project == null ? null : new ProjectCode(project.toString());
    }

    private static ClearanceReason reason(DelegateExecution execution) {
        return ClearanceReason.valueOf(
                execution.getVariable(Variables.CLEARANCE_REASON).toString());
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate chooseClearanceTrack(IdentifyingPartners identifying) {
        return PartnerStep.of(identifying::chooseTrack);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate registerPartner(IdentifyingPartners identifying) {
        return PartnerStep.of(identifying::register);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate recordMissingOpinions(GivingClearanceOpinions giving) {
        return PartnerStep.of(giving::recordMissing);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate concludeClearance(ConcludingClearances concluding) {
        return PartnerStep.of(concluding::conclude);
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate abandonClearance(ConcludingClearances concluding) {
        return PartnerStep.of(concluding::abandon);
    }
}
