package org.tricycle.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.DocumentVersion;
import org.tricycle.dossier.Dossier;
import org.tricycle.dossier.ProjectSummary;
import org.tricycle.partner.Agreement;
import org.tricycle.partner.Agreements;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Donors;
import org.tricycle.project.ProjectCode;

/** Publishes a project as an activity of IATI 2.03, from the case as it stands (R12.1 to R12.6). */
@ApplicationScoped
@Transactional
public class PublishingActivities {

    private static final String UNKNOWN_DONOR = "XXX";

    private final Dossier dossier;
    private final Agreements agreements;
    private final Donors donors;
    private final Clock clock;

    @Inject
    public PublishingActivities(Dossier dossier, Agreements agreements, Donors donors, Clock clock) {
        this.dossier = dossier;
        this.agreements = agreements;
        this.donors = donors;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PublishingActivities() {
        this(null, null, null, null);
    }

    /**
     * The activity as XML in UTF-8.
     *
     * @throws Refusal {@code unknown-project}
     */
    public String activity(ProjectCode code, Actor actor) {
        return ActivityDocument.of(facts(dossier.summary(code, actor)));
    }

    /** What is published is public: whoever sees the project may publish it, so the product reads the rest itself. */
    private ActivityFacts facts(ProjectSummary summary) {
        ProjectCode code = new ProjectCode(summary.project().code());
        Actor product = Actor.system();
        Optional<Agreement> agreement = agreements.of(code);
        return new ActivityFacts(
                summary,
                dossier.conceptNote(code, product).orElse(null),
                dossier.documents(code, product).stream()
                        .max(Comparator.comparingInt(DocumentVersion::version))
                        .map(DocumentVersion::content)
                        .orElse(null),
                agreement
                        .map(signed -> Funder.signing(signed.donorName(), signed.donorCategory()))
                        .orElseGet(() -> expected(summary.project().donor())),
                agreement.map(Agreement::signedOn).orElse(null),
                agreement.map(Agreement::instalments).orElse(List.of()),
                dossier.timeline(code, product),
                dossier.ledger(code, product),
                clock.instant());
    }

    private @Nullable Funder expected(String donor) {
        return donor.equals(UNKNOWN_DONOR) ? null : Funder.expected(donor, donors);
    }
}
