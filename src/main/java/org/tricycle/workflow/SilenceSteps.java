package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tricycle.project.Party;
import org.tricycle.silence.ConcludingSilence;
import org.tricycle.silence.SilenceClocks;

/** The groups and instants of {@code silence-procedure}, and its service step. */
@Named("silenceClocks")
@ApplicationScoped
public class SilenceSteps {

    private final SilenceClocks clocks;

    @Inject
    public SilenceSteps(SilenceClocks clocks) {
        this.clocks = clocks;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SilenceSteps() {
        this(null);
    }

    /** Names of the groups that are given notice. */
    public List<String> groups() {
        return Stream.of(Party.values()).map(Enum::name).toList();
    }

    /** The last instant to acknowledge a notice that is given now. */
    public Date acknowledgementDue(DelegateExecution execution) {
        return Date.from(clocks.acknowledgementDue(Step.project(execution)));
    }

    /** The last instant at which the group whose clock runs may speak. */
    public Date expiresAt(DelegateExecution execution) {
        Party party = Party.valueOf(execution.getVariable(Variables.PARTY).toString());
        return Date.from(clocks.expiresAt(Step.project(execution), party));
    }

    @Produces
    @Named
    @ApplicationScoped
    public JavaDelegate concludeSilence(ConcludingSilence concluding) {
        return Step.of(concluding::keep);
    }
}
