package org.tricycle.dossier.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.Appraisal;
import org.tricycle.appraisal.Appraisals;
import org.tricycle.appraisal.Condition;
import org.tricycle.appraisal.ConditionMoment;
import org.tricycle.appraisal.Conditions;
import org.tricycle.appraisal.CriterionRating;
import org.tricycle.appraisal.EvaluabilityReviews;
import org.tricycle.appraisal.Opinion;
import org.tricycle.appraisal.OpinionBody;
import org.tricycle.appraisal.OpinionState;
import org.tricycle.appraisal.OpinionStatement;
import org.tricycle.appraisal.Opinions;
import org.tricycle.appraisal.RequiredChange;
import org.tricycle.appraisal.Review;
import org.tricycle.appraisal.ReviewEvaluability;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.ProjectCode;

/** Papers of appraisal, without the names of those who appraised; reviews only once all are submitted (R3.3). */
@ApplicationScoped
public class AppraisalPapers implements PaperShelf {

    private final Appraisals appraisals;
    private final EvaluabilityReviews evaluability;
    private final Opinions opinions;
    private final Conditions conditions;

    @Inject
    public AppraisalPapers(
            Appraisals appraisals, EvaluabilityReviews evaluability, Opinions opinions, Conditions conditions) {
        this.appraisals = appraisals;
        this.evaluability = evaluability;
        this.opinions = opinions;
        this.conditions = conditions;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppraisalPapers() {
        this(null, null, null, null);
    }

    /**
     * How a round ended, with the opinions beside it.
     *
     * @param score 1.00 to 3.00
     */
    record RoundFile(
            @Nullable BigDecimal score,
            @Nullable @Multiline String summary,
            @Nullable @Multiline String overrideReason,
            @Nullable @Multiline String endorsement,
            List<RequiredChange> requiredChanges,
            List<Heard> opinions) {}

    /** What a body thinks. */
    record Heard(
            OpinionBody body,
            OpinionState state,
            @Nullable OpinionStatement statement,
            @Nullable String remarks,
            @Nullable String answer) {

        static Heard of(Opinion opinion) {
            return new Heard(opinion.body(), opinion.state(), opinion.statement(), opinion.remarks(), opinion.answer());
        }
    }

    /** One review. */
    record ReviewFile(
            boolean moderating, @Nullable @Multiline String overallComment, List<CriterionRating> ratings) {}

    /** What somebody who stood back said. */
    record ConflictFile(@Multiline String conflict) {}

    /**
     * A condition and what was done about it.
     *
     * @param owner role or person who makes it true
     * @param remark of whoever checked or waived it
     */
    record ConditionFile(
            @Multiline String text,
            String owner,
            LocalDate due,
            ConditionMoment moment,
            @Nullable @Multiline String evidence,
            @Nullable @Multiline String remark) {}

    @Override
    public Map<PaperKind, Function<ProjectCode, List<Paper>>> kept() {
        return Map.of(
                PaperKind.APPRAISAL, this::rounds,
                PaperKind.REVIEW, this::reviews,
                PaperKind.EVALUABILITY_REVIEW, this::evaluability,
                PaperKind.DECLARED_CONFLICT, this::conflicts,
                PaperKind.CONDITION, this::conditions);
    }

    private List<Paper> rounds(ProjectCode code) {
        List<Opinion> given = opinions.of(code);
        return appraisals.of(code).stream()
                .map(round -> new Paper(
                        PaperKind.APPRAISAL,
                        String.valueOf(round.roundNumber()),
                        round.outcome().orElse(null),
                        null,
                        round.confirmedAt(),
                        file(round, given)))
                .toList();
    }

    private static RoundFile file(Appraisal round, List<Opinion> given) {
        return new RoundFile(
                round.score().orElse(null),
                round.summary(),
                round.overrideReason(),
                round.endorsement(),
                round.requiredChanges(),
                given.stream()
                        .filter(opinion -> opinion.roundNumber() == round.roundNumber())
                        .map(Heard::of)
                        .toList());
    }

    private List<Paper> reviews(ProjectCode code) {
        return appraisals.of(code).stream()
                .flatMap(round -> IntStream.range(0, round.reviews().size()).mapToObj(place -> review(round, place)))
                .toList();
    }

    private static Paper review(Appraisal round, int place) {
        Review review = round.reviews().get(place);
        return new Paper(
                PaperKind.REVIEW,
                round.roundNumber() + "." + (place + 1),
                null,
                null,
                review.submittedAt(),
                new ReviewFile(review.isModerating(), review.overallComment(), review.ratings()));
    }

    private List<Paper> evaluability(ProjectCode code) {
        List<Integer> underReview = appraisals.of(code).stream()
                .filter(round -> round.determined().isEmpty())
                .map(Appraisal::roundNumber)
                .toList();
        return evaluability.of(code).stream()
                .filter(review -> !underReview.contains(review.roundNumber()))
                .map(review -> new Paper(
                        PaperKind.EVALUABILITY_REVIEW,
                        String.valueOf(review.roundNumber()),
                        null,
                        null,
                        review.submittedAt(),
                        new ReviewEvaluability(review.ratings(), review.overallComment())))
                .toList();
    }

    private List<Paper> conflicts(ProjectCode code) {
        return appraisals.of(code).stream()
                .flatMap(round -> round.conflicts().stream()
                        .map(declared -> new Paper(
                                PaperKind.DECLARED_CONFLICT,
                                String.valueOf(round.roundNumber()),
                                null,
                                declared.person(),
                                declared.declaredAt(),
                                new ConflictFile(declared.conflict()))))
                .toList();
    }

    private List<Paper> conditions(ProjectCode code) {
        return conditions.of(code).stream()
                .map(condition -> new Paper(
                        PaperKind.CONDITION,
                        String.valueOf(condition.number()),
                        condition.state(),
                        null,
                        condition.checkedAt(),
                        file(condition)))
                .toList();
    }

    private static ConditionFile file(Condition condition) {
        return new ConditionFile(
                condition.text(),
                condition.owner(),
                condition.dueOn(),
                condition.moment(),
                condition.evidence(),
                condition.remark());
    }
}
