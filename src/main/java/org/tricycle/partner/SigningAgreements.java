package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The partnerships officer records the signed agreement; the approval enters the ledger (R5.1 to R5.5). */
@ApplicationScoped
@Transactional
public class SigningAgreements {

    private final Agreements agreements;
    private final Ledger ledger;
    private final Projects projects;
    private final SignatureClearance clearance;
    private final Payers payers;
    private final Clock clock;

    @Inject
    public SigningAgreements(
            Agreements agreements,
            Ledger ledger,
            Projects projects,
            SignatureClearance clearance,
            Payers payers,
            Clock clock) {
        this.agreements = agreements;
        this.ledger = ledger;
        this.projects = projects;
        this.clearance = clearance;
        this.payers = payers;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SigningAgreements() {
        this(null, null, null, null, null, null);
    }

    /**
     * Signs and makes the project AGREED.
     *
     * @return {@code agreementOutcome}
     * @throws Refusal {@code signature-before-approval}, {@code conditions-before-signature-open}, {@code funding-not-secured}, or naming every field at fault
     */
    public GatewayInputs sign(OpenTask task, SignAgreement command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        requireClearance(code);
        payers.requireFit(projects.get(code).donor());
        Agreement agreement =
                Agreement.sign(projects.get(code), command, LocalDate.now(clock), actor.person(), clock.instant());
        agreements.add(agreement);
        projects.advance(
                code,
                Status.AGREED,
                actor,
                "agreement-signed",
                agreement.reference(),
                agreement.donorName(),
                agreement.amount().toPlainString());
        ledger.post(agreement, approval(agreement), actor);
        return new GatewayInputs(Map.of("agreementOutcome", "SIGNED"));
    }

    private void requireClearance(ProjectCode code) {
        if (!clearance.isApproved(code)) {
            throw Refusal.conflict("signature-before-approval", code);
        }
        if (!clearance.areConditionsMet(code)) {
            throw Refusal.conflict("conditions-before-signature-open", code);
        }
    }

    private static Posting approval(Agreement agreement) {
        return new Posting(EntryKind.APPROVAL, agreement.amount(), agreement.signedOn(), agreement.reference());
    }

    /** The approved budget, in one instalment. */
    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    public SignAgreement prefill(OpenTask task) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        BigDecimal budget = project.budget();
        LocalDate today = LocalDate.now(clock);
        return new SignAgreement(null, today, null, null, null, budget, false, List.of(new Instalment(today, budget)));
    }
}
