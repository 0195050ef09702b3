package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.partner.Agreement;
import org.tricycle.partner.Agreements;
import org.tricycle.partner.EntryKind;
import org.tricycle.partner.Ledger;
import org.tricycle.partner.Posting;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The finance officer opens the budget with its first allocation (R7.1). */
@ApplicationScoped
@Transactional
public class OpeningBudgets {

    private final ProjectBudgets budgets;
    private final Agreements agreements;
    private final Ledger ledger;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public OpeningBudgets(
            ProjectBudgets budgets, Agreements agreements, Ledger ledger, Projects projects, Clock clock) {
        this.budgets = budgets;
        this.agreements = agreements;
        this.ledger = ledger;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OpeningBudgets() {
        this(null, null, null, null, null);
    }

    /** @throws Refusal {@code budget-open}, or naming every field at fault */
    public GatewayInputs open(OpenTask task, OpenBudget command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        if (budgets.of(code).isPresent()) {
            throw Refusal.conflict("budget-open", code);
        }
        Agreement agreement = agreements.get(code);
        ProjectBudget budget =
                ProjectBudget.open(agreement, command, LocalDate.now(clock), actor.person(), clock.instant());
        budgets.add(budget);
        ledger.post(
                agreement,
                new Posting(EntryKind.ALLOCATION, budget.firstAllocation(), budget.openedOn(), budget.budgetCode()),
                actor);
        projects.note(
                code,
                actor,
                "budget-opened",
                budget.budgetCode(),
                budget.firstAllocation().toPlainString());
        return GatewayInputs.none();
    }

    /** The whole agreed amount, from today. */
    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    public OpenBudget prefill(OpenTask task) {
        Agreement agreement = agreements.get(ProjectCode.of(task.businessKey()));
        return new OpenBudget(null, LocalDate.now(clock), agreement.amount());
    }
}
