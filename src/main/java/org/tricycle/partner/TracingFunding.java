package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.platform.Actor;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;

/** Tells how a project came by its money. */
@ApplicationScoped
@Transactional
public class TracingFunding {

    private final Projects projects;
    private final ProjectAccess access;
    private final Payers payers;
    private final FundingSources sources;
    private final DonorOffers offers;
    private final Bids bids;
    private final DonorSubmissions submissions;

    @Inject
    public TracingFunding(
            Projects projects,
            ProjectAccess access,
            Payers payers,
            FundingSources sources,
            DonorOffers offers,
            Bids bids,
            DonorSubmissions submissions) {
        this.projects = projects;
        this.access = access;
        this.payers = payers;
        this.sources = sources;
        this.offers = offers;
        this.bids = bids;
        this.submissions = submissions;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TracingFunding() {
        this.projects = null;
        this.access = null;
        this.payers = null;
        this.sources = null;
        this.offers = null;
        this.bids = null;
        this.submissions = null;
    }

    /** @throws Refusal {@code unknown-project} */
    public FundingTrace of(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        access.require(project, Sight.Part.FUNDING, actor);
        return new FundingTrace(
                project.donor(),
                payers.standing(project.donor()),
                project.pipelineSince(),
                sources.of(code).stream().map(FundingTrace.Source::of).toList(),
                offers.of(code).stream().map(FundingTrace.Offer::of).toList(),
                bids.of(code).stream().map(FundingTrace.Tender::of).toList(),
                submissions.of(code).stream().map(FundingTrace.Submission::of).toList());
    }
}
