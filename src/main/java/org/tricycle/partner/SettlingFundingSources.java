package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** After a clearance or a tender: either the source pays, or another one is asked for (R5.11). */
@ApplicationScoped
@Transactional
public class SettlingFundingSources {

    private final FundingSources sources;
    private final Bids bids;
    private final Payers payers;
    private final Partners partners;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public SettlingFundingSources(
            FundingSources sources, Bids bids, Payers payers, Partners partners, Projects projects, Clock clock) {
        this.sources = sources;
        this.bids = bids;
        this.payers = payers;
        this.partners = partners;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SettlingFundingSources() {
        this.sources = null;
        this.bids = null;
        this.payers = null;
        this.partners = null;
        this.projects = null;
        this.clock = null;
    }

    /** @return {@code fundingKnown}, and {@code fundingOutcome} when it is: then nobody need be asked again */
    public GatewayInputs check(ProjectCode code, Actor actor) {
        GatewayInputs known = GatewayInputs.of("fundingKnown", payers.isSecured(code));
        return payers.isSecured(code) ? known.and("fundingOutcome", "SECURED") : known;
    }

    /**
     * Settles the newest source.
     *
     * @return {@code sourceSecured}, and {@code fundingOutcome} when it is
     * @throws Refusal {@code no-funding-source}
     */
    public GatewayInputs settle(ProjectCode code, Actor actor) {
        FundingSource source = sources.latest(code).orElseThrow(() -> Refusal.conflict("no-funding-source", code));
        return source.kind() == FundingSourceKind.TENDER
                ? tender(code, source, actor)
                : partner(code, source, Objects.requireNonNull(source.donor()), actor);
    }

    private GatewayInputs partner(ProjectCode code, FundingSource source, String donor, Actor actor) {
        if (payers.standing(donor).isFit()) {
            return secure(code, source, donor, actor);
        }
        Partner partner = partners.get(donor);
        source.settled(FundingSourceState.REFUSED, clock.instant());
        String reasons = Objects.requireNonNullElse(partner.refusalReasons(), "");
        projects.note(code, actor, "funding-source-refused", partner.name(), reasons);
        return GatewayInputs.of("sourceSecured", false);
    }

    private GatewayInputs tender(ProjectCode code, FundingSource source, Actor actor) {
        Bid bid = bids.latest(code);
        if (bid.award() == Award.WON) {
            return secure(code, source, bid.donor(), actor);
        }
        source.settled(FundingSourceState.LOST, clock.instant());
        projects.note(code, actor, "funding-source-lost", bid.call(), Messages.key(outcome(bid)));
        return GatewayInputs.of("sourceSecured", false);
    }

    private static Enum<?> outcome(Bid bid) {
        Award award = bid.award();
        return award == null ? bid.decision() : award;
    }

    private GatewayInputs secure(ProjectCode code, FundingSource source, String donor, Actor actor) {
        payers.secure(code, source, donor, actor);
        return GatewayInputs.of("sourceSecured", true).and("fundingOutcome", "SECURED");
    }
}
