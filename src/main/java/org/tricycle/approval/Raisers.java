package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tricycle.appraisal.Appraisal;
import org.tricycle.appraisal.Appraisals;
import org.tricycle.appraisal.Opinions;
import org.tricycle.appraisal.Review;
import org.tricycle.consultation.Consultation;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Role;
import org.tricycle.partner.FundingSource;
import org.tricycle.partner.FundingSources;
import org.tricycle.partner.Partners;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Everything that raises the level of approval, one level for each reason found (R6.2). */
@ApplicationScoped
public class Raisers {

    private final Opinions opinions;
    private final Appraisals appraisals;
    private final FundingSources sources;
    private final Partners partners;
    private final Projects projects;
    private final People people;

    @Inject
    public Raisers(
            Opinions opinions,
            Appraisals appraisals,
            FundingSources sources,
            Partners partners,
            Projects projects,
            People people) {
        this.opinions = opinions;
        this.appraisals = appraisals;
        this.sources = sources;
        this.partners = partners;
        this.projects = projects;
        this.people = people;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Raisers() {
        this(null, null, null, null, null, null);
    }

    /**
     * In the order of the constants, each once.
     *
     * @param level before anything raises it
     */
    List<RaisingReason> reasons(Judged judged, ApprovalLevel level) {
        List<RaisingReason> reasons = new ArrayList<>(Optional.ofNullable(judged.record())
                .flatMap(Consultation::outcome)
                .map(Raisers::reasons)
                .orElse(List.of()));
        if (!opinions.standing(judged.project()).isEmpty()) {
            reasons.add(RaisingReason.OPINION_STANDS);
        }
        if (partners.isPrivate(projects.get(judged.project()).donor())) {
            reasons.add(RaisingReason.PRIVATE_PARTNER);
        }
        if (sources.latest(judged.project()).filter(FundingSource::hasOwnTerms).isPresent()) {
            reasons.add(RaisingReason.NON_STANDARD_AGREEMENT);
        }
        if (level.isOfTheField() && nobodyAppraisesFromOutside(judged.project())) {
            reasons.add(RaisingReason.NO_OUTSIDE_APPRAISER);
        }
        return List.copyOf(reasons);
    }

    /** Who appraises only for a country or region sits where a director of the field does; headquarters appraise everywhere. */
    private boolean nobodyAppraisesFromOutside(ProjectCode code) {
        List<Review> reviews = appraisals.latest(code).map(Appraisal::reviews).orElse(List.of());
        return !reviews.isEmpty()
                && reviews.stream()
                        .noneMatch(review ->
                                people.get(review.reviewer()).groups().contains(Role.APPRAISER.at(Role.EVERYWHERE)));
    }

    static List<RaisingReason> reasons(ConsultationOutcome outcome) {
        return switch (outcome) {
            case ESCALATED -> List.of(RaisingReason.OBJECTION_STANDS);
            case INCOMPLETE -> List.of(RaisingReason.GROUP_NOT_HEARD);
            case NOT_AGREED -> List.of(RaisingReason.GROUPS_DISAGREE);
            case AGREED, AGREED_WITH_RESERVATIONS, NOTED, CONCILIATION -> List.of();
        };
    }
}
