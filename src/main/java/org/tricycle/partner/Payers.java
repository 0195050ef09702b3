package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Donors;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Makes a fit partner the donor of a project (R5.8, R5.11). */
@ApplicationScoped
public class Payers {

    private final Partners partners;
    private final PublicDonors publicDonors;
    private final FundingSources sources;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public Payers(
            Partners partners, PublicDonors publicDonors, FundingSources sources, Projects projects, Clock clock) {
        this.partners = partners;
        this.publicDonors = publicDonors;
        this.sources = sources;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Payers() {
        this.partners = null;
        this.publicDonors = null;
        this.sources = null;
        this.projects = null;
        this.clock = null;
    }

    void secure(ProjectCode code, FundingSource source, String donor, Actor actor) {
        Partner partner = Donors.isPublic(donor) ? publicDonors.register(donor, actor) : partners.get(donor);
        requireFit(donor);
        source.secured(donor, clock.instant());
        projects.fund(code, donor);
        projects.note(code, actor, "funding-secured", partner.name());
        projects.raiseTo(code, PartnerClass.leastTrack(partner.partnerClass()), actor, "track-raised-by-money");
    }

    /** Whether the newest source pays, and its money may still be taken. */
    boolean isSecured(ProjectCode code) {
        return sources.latest(code)
                        .filter(source -> source.state() == FundingSourceState.SECURED)
                        .isPresent()
                && standing(projects.get(code).donor()).isFit();
    }

    Standing standing(String donor) {
        return partners.standing(donor, LocalDate.now(clock));
    }

    /** @throws Refusal {@code funding-not-secured} unless the donor is registered or validly cleared (R5.8) */
    void requireFit(String donor) {
        Standing standing = standing(donor);
        if (!standing.isFit()) {
            throw Refusal.conflict("funding-not-secured", donor, standing);
        }
    }
}
