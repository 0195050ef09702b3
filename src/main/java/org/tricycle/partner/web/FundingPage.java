package org.tricycle.partner.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.web.Me;
import org.tricycle.partner.FundingTrace;
import org.tricycle.partner.RecordingDonorOffers;
import org.tricycle.partner.TracingFunding;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;

/** How the project shown comes by its money. */
@RequestScoped
@Named("fundingPage")
public class FundingPage {

    @Nullable
    private FundingTrace trace;

    private final TracingFunding tracing;
    private final RecordingDonorOffers recording;
    private final Projects projects;
    private final ProjectAccess access;
    private final Parameters parameters;
    private final Me me;
    private final Texts texts;

    @Inject
    public FundingPage(
            TracingFunding tracing,
            RecordingDonorOffers recording,
            Projects projects,
            ProjectAccess access,
            Parameters parameters,
            Me me,
            Texts texts) {
        this.tracing = tracing;
        this.recording = recording;
        this.projects = projects;
        this.access = access;
        this.parameters = parameters;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FundingPage() {
        this.tracing = null;
        this.recording = null;
        this.projects = null;
        this.access = null;
        this.parameters = null;
        this.me = null;
        this.texts = null;
    }

    public FundingTrace trace() {
        if (trace == null) {
            trace = tracing.of(code(), me.actor());
        }
        return trace;
    }

    private ProjectCode code() {
        return ProjectCode.fromAddress(parameters.text("code").orElse(""));
    }

    /** Whether there is anything to tell, and the reader may know it. */
    public boolean isTold() {
        return access.allows(projects.get(code()), Sight.Part.FUNDING, me.actor())
                && (!trace().sources().isEmpty() || trace().pipelineSince() != null);
    }

    /** Whether the reader may record an offer to the project. */
    public boolean isOpenToOffers() {
        return trace().pipelineSince() != null && recording.mayRecord(projects.get(code()), me.actor());
    }

    /** A donor by name. */
    public String donor(@Nullable String donor) {
        return donor == null ? "–" : texts.choice("donors", donor);
    }
}
