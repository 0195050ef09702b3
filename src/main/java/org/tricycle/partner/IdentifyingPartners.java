package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;

/** The partnerships officer says who a partner is; its class gives the track (R5.7). */
@ApplicationScoped
@Transactional
public class IdentifyingPartners {

    private final Partners partners;
    private final Clearances clearances;
    private final FundingPolicy policy;
    private final ClearanceConclusion conclusion;

    @Inject
    public IdentifyingPartners(
            Partners partners, Clearances clearances, FundingPolicy policy, ClearanceConclusion conclusion) {
        this.partners = partners;
        this.clearances = clearances;
        this.policy = policy;
        this.conclusion = conclusion;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    IdentifyingPartners() {
        this.partners = null;
        this.clearances = null;
        this.policy = null;
        this.conclusion = null;
    }

    public GatewayInputs identify(OpenTask task, IdentifyPartner command, Actor actor) {
        String code = task.businessKey().value();
        partners.get(code).identify(command.name(), command.partnerClass(), command.category());
        clearances.current(code).identify(command);
        return GatewayInputs.none();
    }

    /** @return {@code clearanceTrack} */
    public GatewayInputs chooseTrack(String partner, Actor actor) {
        PartnerClass itsClass = Objects.requireNonNull(partners.get(partner).partnerClass());
        ClearanceTrack track = policy.track(itsClass);
        clearances.current(partner).follow(track);
        return GatewayInputs.of("clearanceTrack", track);
    }

    /** @return {@code clearanceOutcome} */
    public GatewayInputs register(String partner, Actor actor) {
        return conclusion.register(clearances.current(partner), actor);
    }

    /** What was known before. */
    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    public IdentifyPartner prefill(OpenTask task) {
        Partner partner = partners.get(task.businessKey().value());
        return new IdentifyPartner(partner.name(), partner.partnerClass(), partner.category(), null, null);
    }
}
