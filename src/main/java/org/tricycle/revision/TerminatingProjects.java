package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
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
import org.tricycle.project.Status;
import org.tricycle.schedule.Obligations;

/** A project that ends early is reported on, settled and ended (R14.11). */
@ApplicationScoped
@Transactional
public class TerminatingProjects {

    private final Terminations terminations;
    private final Agreements agreements;
    private final Ledger ledger;
    private final Obligations obligations;
    private final RevisionProcess process;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public TerminatingProjects(
            Terminations terminations,
            Agreements agreements,
            Ledger ledger,
            Obligations obligations,
            RevisionProcess process,
            Projects projects,
            Clock clock) {
        this.terminations = terminations;
        this.agreements = agreements;
        this.ledger = ledger;
        this.obligations = obligations;
        this.process = process;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TerminatingProjects() {
        this(null, null, null, null, null, null, null);
    }

    /** @throws Refusal {@code termination-reported} */
    public GatewayInputs report(OpenTask task, ReportTermination command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        if (terminations.of(code).isPresent()) {
            throw Refusal.conflict("termination-reported", code);
        }
        terminations.add(new Termination(code, command, actor.person(), clock.instant()));
        projects.note(code, actor, "termination-reported");
        return GatewayInputs.none();
    }

    /**
     * Settles and ends.
     *
     * @return {@code operationsOutcome}
     * @throws Refusal {@code termination-not-reported}, or naming the field at fault
     */
    public GatewayInputs settle(OpenTask task, SettleTermination command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Termination termination =
                terminations.of(code).orElseThrow(() -> Refusal.conflict("termination-not-reported", code));
        Agreement agreement = agreements.get(code);
        BigDecimal spent = ledger.sum(code, EntryKind.EXPENDITURE).add(command.lastExpenditure());
        termination.settle(agreement.amount(), spent, command, actor.person(), clock.instant());
        post(agreement, command, actor);
        end(code, termination, actor);
        return GatewayInputs.none().and("operationsOutcome", "TERMINATED");
    }

    private void post(Agreement agreement, SettleTermination command, Actor actor) {
        BigDecimal open = ledger.sum(agreement.projectCode(), EntryKind.OBLIGATION);
        post(agreement, EntryKind.OBLIGATION, open.negate(), command, actor);
        post(agreement, EntryKind.EXPENDITURE, command.lastExpenditure(), command, actor);
        post(agreement, EntryKind.BALANCE_RETURNED, command.balanceReturned(), command, actor);
    }

    private void post(Agreement agreement, EntryKind kind, BigDecimal amount, SettleTermination command, Actor actor) {
        if (amount.signum() != 0) {
            ledger.post(agreement, new Posting(kind, amount, LocalDate.now(clock), command.statement()), actor);
        }
    }

    private void end(ProjectCode code, Termination termination, Actor actor) {
        projects.advance(
                code,
                Status.TERMINATED,
                actor,
                "project-terminated",
                String.valueOf(termination.expenditure()),
                String.valueOf(termination.balanceReturned()));
        obligations.dropAll(code.businessKey());
        process.endEverythingBeside(code);
    }

    /** The balance as the ledger stands. */
    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    public SettleTermination prefill(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        BigDecimal left = agreements.get(code).amount().subtract(ledger.sum(code, EntryKind.EXPENDITURE));
        return new SettleTermination(BigDecimal.ZERO.setScale(2), left, null);
    }
}
