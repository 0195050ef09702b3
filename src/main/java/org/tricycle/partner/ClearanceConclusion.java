package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Messages;
import org.tricycle.project.Projects;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** Records how a clearance ends, for how long, and when the partner is looked at again (R5.7). */
@ApplicationScoped
public class ClearanceConclusion {

    private final Partners partners;
    private final FundingPolicy policy;
    private final Obligations obligations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ClearanceConclusion(
            Partners partners, FundingPolicy policy, Obligations obligations, Projects projects, Clock clock) {
        this.partners = partners;
        this.policy = policy;
        this.obligations = obligations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ClearanceConclusion() {
        this.partners = null;
        this.policy = null;
        this.obligations = null;
        this.projects = null;
        this.clock = null;
    }

    GatewayInputs register(Clearance clearance, Actor actor) {
        clearance.conclude(ClearanceOutcome.CLEARED, null, null, actor.person(), clock.instant());
        Partner partner = partners.get(clearance.partnerCode());
        partner.register();
        obligations.drop(partner.businessKey(), ObligationKind.CLEARANCE_RECHECK);
        tell(clearance, partner, actor);
        return GatewayInputs.of("clearanceOutcome", ClearanceOutcome.CLEARED);
    }

    GatewayInputs record(
            Clearance clearance,
            ClearanceOutcome outcome,
            @Nullable String conditions,
            @Nullable String reasons,
            Actor actor) {
        clearance.conclude(outcome, conditions, reasons, actor.person(), clock.instant());
        Partner partner = partners.get(clearance.partnerCode());
        LocalDate until = LocalDate.now(clock).plusMonths(policy.clearanceMonths());
        partner.settle(clearance, until);
        planRecheck(partner, outcome, until);
        tell(clearance, partner, actor);
        return GatewayInputs.of("clearanceOutcome", outcome);
    }

    void abandon(Clearance clearance, Actor actor) {
        clearance.abandon(clock.instant());
        String partner = partners.get(clearance.partnerCode()).name();
        clearance.project().ifPresent(code -> projects.note(code, actor, "clearance-abandoned", partner));
    }

    private void planRecheck(Partner partner, ClearanceOutcome outcome, LocalDate until) {
        obligations.drop(partner.businessKey(), ObligationKind.CLEARANCE_RECHECK);
        if (outcome != ClearanceOutcome.REFUSED) {
            obligations.plan(
                    partner.businessKey(), ObligationKind.CLEARANCE_RECHECK, ClearanceReason.RECHECK.name(), until);
        }
    }

    private void tell(Clearance clearance, Partner partner, Actor actor) {
        String outcome = Messages.key(clearance.outcome().orElseThrow());
        clearance.project().ifPresent(code -> projects.note(code, actor, "clearance-ended", partner.name(), outcome));
    }
}
