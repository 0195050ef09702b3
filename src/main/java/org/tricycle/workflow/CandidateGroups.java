package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tricycle.appraisal.OpinionBody;
import org.tricycle.approval.Appeals;
import org.tricycle.approval.ApprovalLevel;
import org.tricycle.approval.Approvals;
import org.tricycle.consultation.ConsultationPlan;
import org.tricycle.organisation.Authority;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Subjects;
import org.tricycle.project.Party;

/** Who may take a task: a role at the subject's country or unit, or everywhere. Named {@code candidates} in the models. */
@Named("candidates")
@ApplicationScoped
public class CandidateGroups {

    private final Subjects subjects;
    private final Approvals approvals;
    private final Appeals appeals;
    private final ConsultationPlan consultations;

    @Inject
    public CandidateGroups(Subjects subjects, Approvals approvals, Appeals appeals, ConsultationPlan consultations) {
        this.subjects = subjects;
        this.approvals = approvals;
        this.appeals = appeals;
        this.consultations = consultations;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CandidateGroups() {
        this.subjects = null;
        this.approvals = null;
        this.appeals = null;
        this.consultations = null;
    }

    public List<String> role(DelegateExecution execution, String role) {
        return groups(execution, Role.valueOf(role));
    }

    /** The spokesperson of the group whose turn it is. */
    public List<String> spokesperson(DelegateExecution execution) {
        Party party = Party.valueOf(execution.getVariable(Variables.PARTY).toString());
        return groups(execution, Role.valueOf(party.name() + "_SPOKESPERSON"));
    }

    /** Who speaks for the body whose opinion is asked. */
    public List<String> body(DelegateExecution execution) {
        String body = execution.getVariable(Variables.DETAIL).toString();
        return groups(execution, OpinionBody.valueOf(body).role());
    }

    /** Who decides the appeal. */
    public List<String> appellate(DelegateExecution execution) {
        return groups(
                execution,
                Role.valueOf(appeals.authority(Step.project(execution)).approver()));
    }

    /** The bureau that serves the group whose turn it is. */
    public List<String> bureau(DelegateExecution execution) {
        Party party = Party.valueOf(execution.getVariable(Variables.PARTY).toString());
        return role(execution, party == Party.EMPLOYERS ? "ACT_EMP_SPECIALIST" : "ACTRAV_SPECIALIST");
    }

    /** Who turns to a silent group: its bureau's specialist, for a government the country director. */
    public List<String> contact(DelegateExecution execution) {
        return groups(
                execution,
                contact(Party.valueOf(execution.getVariable(Variables.PARTY).toString())));
    }

    /** The same for the group whose objection is due a conciliation. */
    public List<String> mediator(DelegateExecution execution) {
        return groups(execution, contact(consultations.objecting(Step.project(execution))));
    }

    private static Role contact(Party party) {
        return switch (party) {
            case GOVERNMENT -> Role.COUNTRY_DIRECTOR;
            case EMPLOYERS -> Role.ACT_EMP_SPECIALIST;
            case WORKERS -> Role.ACTRAV_SPECIALIST;
        };
    }

    /** The approving authority of the level that the decision table gave. */
    public List<String> approver(DelegateExecution execution) {
        return groups(execution, Role.valueOf(level(execution).approver()));
    }

    /** Who names an officer-in-charge for the approving authority. */
    public List<String> superior(DelegateExecution execution) {
        return groups(execution, Authority.valueOf(level(execution).approver()).higher());
    }

    /** Who countersigns at that level. */
    public List<String> certifier(DelegateExecution execution) {
        return groups(execution, Role.valueOf(level(execution).certifier()));
    }

    private ApprovalLevel level(DelegateExecution execution) {
        return approvals.level(Step.project(execution));
    }

    private List<String> groups(DelegateExecution execution, Role role) {
        String scope = subjects.describe(Step.subject(execution)).scope();
        return Stream.of(scope, Role.EVERYWHERE).distinct().map(role::at).toList();
    }
}
