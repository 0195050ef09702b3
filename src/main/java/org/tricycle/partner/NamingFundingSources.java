package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Donors;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;
import org.tricycle.project.Track;

/** The partnerships officer answers who pays for a project (R5.8, R5.11; process.md step 1.6). */
@ApplicationScoped
@Transactional
public class NamingFundingSources {

    private final FundingSources sources;
    private final DonorOffers offers;
    private final SourceGate gate;
    private final Payers payers;
    private final Partners partners;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public NamingFundingSources(
            FundingSources sources,
            DonorOffers offers,
            SourceGate gate,
            Payers payers,
            Partners partners,
            Projects projects,
            Clock clock) {
        this.sources = sources;
        this.offers = offers;
        this.gate = gate;
        this.payers = payers;
        this.partners = partners;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    NamingFundingSources() {
        this.sources = null;
        this.offers = null;
        this.gate = null;
        this.payers = null;
        this.partners = null;
        this.projects = null;
        this.clock = null;
    }

    /**
     * Names a source, or none.
     *
     * @return {@code fundingSource} and what the process asks next: {@code sourceNeeds} with {@code partnerKey} and {@code project}, or {@code fundingOutcome}
     * @throws Refusal {@code partner-in-clearance}, or naming every field at fault
     */
    public GatewayInputs name(OpenTask task, NameFundingSource command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        gate.check(command);
        FundingSource source = new FundingSource(code, command, actor.person(), clock.instant());
        sources.add(source);
        if (command.ownTerms()) {
            projects.raiseTo(code, Track.STANDARD, actor, "track-raised-by-terms");
        }
        return switch (command.kind()) {
            case PUBLIC_DONOR -> secured(code, source, actor);
            case PARTNER -> partner(code, source, command, actor);
            case TENDER -> named("TENDER");
            case NONE_YET -> noneYet(code, source, actor);
            case GIVE_UP -> givenUp(code, source, actor);
        };
    }

    private static GatewayInputs named(String needs) {
        return new GatewayInputs(Map.of("fundingSource", "NAMED", "sourceNeeds", needs));
    }

    private GatewayInputs secured(ProjectCode code, FundingSource source, Actor actor) {
        payers.secure(code, source, Objects.requireNonNull(source.donor()), actor);
        return named("NOTHING").and("fundingOutcome", "SECURED");
    }

    private GatewayInputs partner(ProjectCode code, FundingSource source, NameFundingSource command, Actor actor) {
        String partner = Objects.requireNonNull(command.partnerCode());
        if (partners.find(partner).isEmpty()) {
            String name = Objects.requireNonNull(command.partnerName());
            partners.add(new Partner(partner, name, actor.person(), clock.instant()));
        }
        if (payers.standing(partner).isFit()) {
            return secured(code, source, actor);
        }
        projects.note(code, actor, "partner-named", partners.get(partner).name());
        return named("CLEARANCE")
                .and("partnerKey", Partner.key(partner).toString())
                .and("project", code.value());
    }

    private GatewayInputs noneYet(ProjectCode code, FundingSource source, Actor actor) {
        source.settled(FundingSourceState.OPEN, clock.instant());
        projects.note(code, actor, "funding-open");
        return new GatewayInputs(Map.of("fundingSource", "NONE_YET", "fundingOutcome", "OPEN"));
    }

    private GatewayInputs givenUp(ProjectCode code, FundingSource source, Actor actor) {
        source.settled(FundingSourceState.GIVEN_UP, clock.instant());
        String reason = Objects.requireNonNull(source.reason());
        projects.advance(code, Status.WITHDRAWN, actor, "funding-given-up", reason);
        return new GatewayInputs(
                Map.of("fundingSource", "GIVE_UP", "fundingOutcome", "WITHDRAWN", "preparationOutcome", "WITHDRAWN"));
    }

    /** The donor who offered last, else the one the project names. */
    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    public NameFundingSource prefill(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        String donor = offers.of(code).stream()
                .reduce((earlier, later) -> later)
                .map(DonorOffer::donor)
                .orElseGet(() -> projects.get(code).donor());
        if (Donors.isPublic(donor)) {
            return new NameFundingSource(FundingSourceKind.PUBLIC_DONOR, donor, null, null, null, false);
        }
        return partners.find(donor)
                .map(known -> new NameFundingSource(FundingSourceKind.PARTNER, null, donor, known.name(), null, false))
                .orElseGet(() -> new NameFundingSource(null, null, null, null, null, false));
    }
}
