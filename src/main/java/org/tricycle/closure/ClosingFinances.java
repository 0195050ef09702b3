package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.tricycle.project.Status;

/** The finance officer closes the accounts; an unspent balance goes back to the donor (R11.1 to R11.5). */
@ApplicationScoped
@Transactional
public class ClosingFinances {

    private final Closures closures;
    private final Agreements agreements;
    private final Ledger ledger;
    private final ClosingObligations obligations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ClosingFinances(
            Closures closures,
            Agreements agreements,
            Ledger ledger,
            ClosingObligations obligations,
            Projects projects,
            Clock clock) {
        this.closures = closures;
        this.agreements = agreements;
        this.ledger = ledger;
        this.obligations = obligations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ClosingFinances() {
        this(null, null, null, null, null, null);
    }

    /**
     * Closes and makes the project FINANCIALLY_CLOSED; what was planned for it ends, but for follow-up and an ex-post evaluation.
     *
     * @return {@code closureOutcome} and {@code nextPhaseWished}
     * @throws Refusal {@code operations-not-closed}, {@code finances-closed-before}, or naming every gap
     */
    public GatewayInputs close(OpenTask task, CloseFinances command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Closure closure = closures.of(code).orElseThrow(() -> Refusal.conflict("operations-not-closed", code));
        Agreement agreement = agreements.get(code);
        FinalAccount account = account(agreement);
        closure.closeFinances(account, command, actor.person(), clock.instant());
        giveBack(account.balance(), agreement, actor);
        projects.advance(
                code,
                Status.FINANCIALLY_CLOSED,
                actor,
                "finances-closed",
                account.expenditure().toPlainString(),
                account.balance().toPlainString());
        boolean wished = obligations.settle(projects.get(code), LocalDate.now(clock));
        return GatewayInputs.of("closureOutcome", NextPhase.NONE).and("nextPhaseWished", wished);
    }

    private void giveBack(BigDecimal balance, Agreement agreement, Actor actor) {
        if (balance.signum() > 0) {
            Posting posting =
                    new Posting(EntryKind.BALANCE_RETURNED, balance, LocalDate.now(clock), agreement.reference());
            ledger.post(agreement, posting, actor);
        }
    }

    /** The financial checklist and the balance that the ledger shows. */
    public CloseFinances prefill(OpenTask task) {
        Agreement agreement = agreements.get(ProjectCode.of(task.businessKey()));
        return new CloseFinances(
                Arrays.stream(FinancialItem.values()).map(FinancialCheck::open).toList(),
                account(agreement).balance());
    }

    private FinalAccount account(Agreement agreement) {
        ProjectCode code = agreement.projectCode();
        return new FinalAccount(
                agreement.amount(), ledger.sum(code, EntryKind.EXPENDITURE), ledger.sum(code, EntryKind.OBLIGATION));
    }
}
