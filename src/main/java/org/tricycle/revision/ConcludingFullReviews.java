package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.formulation.RevisingDocuments;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** The authority confirms a project after its full review or not, and senior management says what becomes of one that is not (R14.13, R14.14). */
@ApplicationScoped
@Transactional
public class ConcludingFullReviews {

    private final FullReviews reviews;
    private final ReadingFindings findings;
    private final ProjectDocuments documents;
    private final RevisingDocuments revising;
    private final RequestingRevisions requesting;
    private final DecisionRegister register;
    private final Obligations obligations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ConcludingFullReviews(
            FullReviews reviews,
            ReadingFindings findings,
            ProjectDocuments documents,
            RevisingDocuments revising,
            RequestingRevisions requesting,
            DecisionRegister register,
            Obligations obligations,
            Projects projects,
            Clock clock) {
        this.reviews = reviews;
        this.findings = findings;
        this.documents = documents;
        this.revising = revising;
        this.requesting = requesting;
        this.register = register;
        this.obligations = obligations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConcludingFullReviews() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /**
     * Concludes and seals; the document that was approved in the crisis comes back where the full one is not confirmed.
     *
     * @return {@code fullReviewResult}
     * @throws Refusal {@code no-full-review}, {@code full-review-concluded}, or naming every fault
     */
    public GatewayInputs conclude(OpenTask task, ConcludeFullReview command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        FullReview review = reviews.current(code);
        ProjectDocument document = documents.current(code);
        FullReviewFindings found = findings.on(document);
        review.conclude(command, found, document.documentVersion(), actor.person(), clock.instant());
        DecisionRegister.Entry entry = register.enter(
                code.businessKey().toString(),
                FullReviewText.KIND,
                FullReviewText.of(review, document, found).toString(),
                actor);
        review.registeredAs(entry.number());
        if (command.result() == FullReviewResult.NOT_CONFIRMED) {
            restore(review, document);
        }
        obligations.drop(code.businessKey(), ObligationKind.FULL_REVIEW_ALARM);
        note(code, command, entry, actor);
        return GatewayInputs.of("fullReviewResult", command.result());
    }

    private void restore(FullReview review, ProjectDocument document) {
        if (document.documentVersion() != review.documentBefore()) {
            revising.restore(
                    review.projectCode(),
                    review.documentBefore(),
                    "The full review did not confirm version %d; version %d stands."
                            .formatted(document.documentVersion(), review.documentBefore()),
                    document.author());
        }
    }

    private void note(ProjectCode code, ConcludeFullReview command, DecisionRegister.Entry entry, Actor actor) {
        projects.note(
                code,
                actor,
                "full-review-concluded",
                "FullReviewResult." + command.result(),
                Long.toString(entry.number()));
        String changes = command.changes();
        if (command.result() == FullReviewResult.CONFIRMED_WITH_CHANGES && changes != null) {
            projects.note(code, actor, "revision-requested-by-review", changes);
            if (!requesting.isUnderWay(code)) {
                propose(code, RevisionType.SUBSTANTIVE, changes, actor);
            }
        }
    }

    /** What appraisers and groups said. */
    public ConcludeFullReview prefill(OpenTask task) {
        return ConcludeFullReview.after(findings.on(documents.current(ProjectCode.of(task.businessKey()))));
    }

    /**
     * Takes the recommendation, and asks for the revision that brings it before the authority where the project still runs.
     *
     * @throws Refusal {@code no-full-review}, {@code project-not-refused}, or what the request itself refuses
     */
    public GatewayInputs advise(OpenTask task, AdviseOnProject command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        reviews.current(code).advise(command, actor.person(), clock.instant());
        projects.note(code, actor, "project-advised-on", "ProjectAdvice." + command.advice(), command.reason());
        propose(code, command.advice().revision(), command.reason(), actor);
        return GatewayInputs.none();
    }

    /** Where the project still runs. */
    private void propose(ProjectCode code, RevisionType type, String reason, Actor actor) {
        if (type.isPossibleAt(projects.get(code).status())) {
            requesting.propose(code, RequestRevision.inWords(type, reason, reason), actor);
        }
    }

    /** Why the project was not confirmed. */
    public AdviseOnProject wantedAdvice(OpenTask task) {
        return AdviseOnProject.on(reviews.current(ProjectCode.of(task.businessKey())));
    }
}
