package org.tricycle.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.AppraisalOutcome;
import org.tricycle.appraisal.Appraisals;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.consultation.Consultations;
import org.tricycle.formulation.DocumentCompletion;
import org.tricycle.formulation.DocumentFixture;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.formulation.RevisingDocuments;
import org.tricycle.implementation.RunningPeriod;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Fingerprint;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.schedule.RememberedObligations;

/** A project that answers a crisis, with everything its full review asks for, in memory. */
final class FullReviewWorld {

    static final Actor OFFICER = Actor.onPage("officer");
    static final Actor AUTHORITY = Actor.onPage("regional");
    static final Actor MANAGEMENT = Actor.onPage("management");

    final RememberedProjects projects;
    final RememberedObligations obligations = new RememberedObligations();
    final List<String> sealed = new ArrayList<>();
    final List<String> restored = new ArrayList<>();
    final List<RequestRevision> asked = new ArrayList<>();
    final RememberedReviews reviews = new RememberedReviews();

    private @Nullable Revision open;
    private int current = 1;
    private FullReviewFindings findings =
            new FullReviewFindings(AppraisalOutcome.RECOMMEND, ConsultationOutcome.AGREED);

    FullReviewWorld(RememberedProjects projects) {
        this.projects = projects;
    }

    void plan() {
        opening().plan(RememberedProjects.CODE, Actor.system());
    }

    void open() {
        opening().open(RememberedProjects.CODE, Actor.system());
    }

    void revisionIsOpen() {
        open = new Revision(
                DocumentFixture.submitted(1), 1, RequestRevision.example(), "manager", RememberedProjects.NOW);
    }

    void complete() {
        new CompletingDocuments(reviews, revisions(), documents(), revising(), projects)
                .complete(RememberedProjects.TASK, CompleteDocument.example(), OFFICER);
    }

    void found(AppraisalOutcome appraisal, ConsultationOutcome consultation) {
        findings = new FullReviewFindings(appraisal, consultation);
    }

    FullReview review() {
        return reviews.current(RememberedProjects.CODE);
    }

    ConcludingFullReviews concluding() {
        ReadingFindings reading = new ReadingFindings(new Appraisals(), new Consultations()) {
            @Override
            FullReviewFindings on(ProjectDocument document) {
                return findings;
            }
        };
        return new ConcludingFullReviews(
                reviews,
                reading,
                documents(),
                revising(),
                requesting(),
                register(),
                obligations,
                projects,
                RememberedProjects.CLOCK);
    }

    private OpeningFullReviews opening() {
        return new OpeningFullReviews(
                reviews,
                documents(),
                obligations,
                (period, version) -> period == RunningPeriod.FULL_REVIEW_BEGIN_DAYS ? 5 : 90,
                projects,
                RememberedProjects.CLOCK);
    }

    private ProjectDocuments documents() {
        return new ProjectDocuments() {
            @Override
            public Optional<ProjectDocument> latest(ProjectCode code) {
                return Optional.of(DocumentFixture.submitted(current));
            }
        };
    }

    @SuppressWarnings("NullAway") // what is overridden needs nothing
    private RevisingDocuments revising() {
        return new RevisingDocuments(null, null, null, null, null) {
            @Override
            public ProjectDocument complete(ProjectCode code, DocumentCompletion completion, String author) {
                current++;
                return DocumentFixture.submitted(current);
            }

            @Override
            public ProjectDocument restore(ProjectCode code, int version, String reason, String author) {
                restored.add(version + " by " + author);
                return DocumentFixture.submitted(version);
            }
        };
    }

    @SuppressWarnings("NullAway") // what is overridden needs nothing
    private RequestingRevisions requesting() {
        return new RequestingRevisions(null, null, null, null, null, null, null, null, null, null) {
            @Override
            boolean isUnderWay(ProjectCode code) {
                return open != null;
            }

            @Override
            public int propose(ProjectCode code, RequestRevision command, Actor actor) {
                asked.add(command);
                return asked.size();
            }
        };
    }

    private Revisions revisions() {
        return new Revisions() {
            @Override
            public Optional<Revision> open(ProjectCode code) {
                return Optional.ofNullable(open);
            }
        };
    }

    private DecisionRegister register() {
        return new DecisionRegister(RememberedProjects.CLOCK) {
            @Override
            public Entry enter(String subject, String kind, String content, Actor actor) {
                sealed.add(kind + "\n" + content);
                return new Entry(sealed.size(), Fingerprint.of(content));
            }
        };
    }

    /** At most one. */
    static final class RememberedReviews extends FullReviews {

        private @Nullable FullReview review;

        @Override
        public Optional<FullReview> of(ProjectCode code) {
            return Optional.ofNullable(review);
        }

        @Override
        void add(FullReview opened) {
            review = opened;
        }
    }

    static LocalDate today() {
        return LocalDate.now(RememberedProjects.CLOCK);
    }
}
