package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tricycle.approval.ApprovalLevel;
import org.tricycle.approval.Approvals;
import org.tricycle.organisation.Role;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Who may take a task: a role at the project's country, or everywhere. Named {@code candidates} in the models. */
@Named("candidates")
@ApplicationScoped
public class CandidateGroups {

    private final Projects projects;
    private final Approvals approvals;

    @Inject
    public CandidateGroups(Projects projects, Approvals approvals) {
        this.projects = projects;
        this.approvals = approvals;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CandidateGroups() {
        this.projects = null;
        this.approvals = null;
    }

    public List<String> role(DelegateExecution execution, String role) {
        return groups(execution, Role.valueOf(role));
    }

    /** The spokesperson of the group whose turn it is. */
    public List<String> spokesperson(DelegateExecution execution) {
        Party party = Party.valueOf(execution.getVariable(Variables.PARTY).toString());
        return groups(execution, Role.valueOf(party.name() + "_SPOKESPERSON"));
    }

    /** The approving authority of the level that the decision table gave. */
    public List<String> approver(DelegateExecution execution) {
        return groups(execution, Role.valueOf(level(execution).approver()));
    }

    /** Who countersigns at that level. */
    public List<String> certifier(DelegateExecution execution) {
        return groups(execution, Role.valueOf(level(execution).certifier()));
    }

    private ApprovalLevel level(DelegateExecution execution) {
        return approvals.level(code(execution));
    }

    private List<String> groups(DelegateExecution execution, Role role) {
        String country = projects.get(code(execution)).country();
        return List.of(role.at(country), role.at(Role.EVERYWHERE));
    }

    private static ProjectCode code(DelegateExecution execution) {
        return Step.project(execution);
    }
}
