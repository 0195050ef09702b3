package org.tricycle.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/**
 * One evaluation of a project.
 *
 * <p>It begins when an evaluator is appointed, is submitted by that person alone and changes after only if the evaluation office returns it
 * (R8.5, R8.13), and ends when management has answered every recommendation (R8.9).
 */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    private int serial;

    @Enumerated(EnumType.STRING)
    private EvaluationState state;

    private String evaluator;
    private boolean external;

    @Column(name = "report_due")
    private LocalDate reportDue;

    @Column(name = "appointed_by")
    private String appointedBy;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @Nullable
    private String findings;

    @Nullable
    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Nullable
    @Column(name = "answered_at")
    private Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "evaluation_score", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "place")
    private List<CriterionScoreRow> scores = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_group", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "place")
    private List<GroupConsultedRow> groupsConsulted = new ArrayList<>();

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Recommendation> recommendations = new ArrayList<>();

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Lesson> lessons = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    private Evaluation(ProjectCode code, int serial, AppointEvaluator command, String person, Instant at) {
        this.projectCode = code.value();
        this.serial = serial;
        this.state = EvaluationState.APPOINTED;
        this.evaluator = command.evaluator();
        this.external = command.external();
        this.reportDue = command.reportDue();
        this.appointedBy = person;
        this.appointedAt = at;
    }

    /**
     * Appoints the evaluator.
     *
     * @param serial 1 for the first evaluation of the project
     * @param today the day of the appointment
     * @throws Refusal when somebody appoints themselves, or the report would be due in the past (R8.4)
     */
    static Evaluation appoint(
            ProjectCode code, int serial, AppointEvaluator command, LocalDate today, String person, Instant at) {
        if (command.evaluator().equals(person)) {
            throw Refusal.invalid("/evaluator", "violation.evaluator-appoints");
        }
        if (command.reportDue().isBefore(today)) {
            throw Refusal.invalid("/reportDue", "violation.future-or-present");
        }
        return new Evaluation(code, serial, command, person, at);
    }

    /**
     * Takes the evaluation from its evaluator.
     *
     * @param firstNumber number of the first recommendation in the project
     * @throws Refusal {@code evaluation-of-another}, {@code evaluation-state}, or naming every gap (R8.5 to R8.8)
     */
    void submit(SubmitEvaluation command, long firstNumber, String person, Instant at) {
        requireEvaluator(person);
        require(EvaluationState.APPOINTED);
        EvaluationGate.check(command);
        scores = command.scores().stream().map(CriterionScoreRow::new).collect(Collectors.toCollection(ArrayList::new));
        groupsConsulted = command.groupsConsulted().stream()
                .map(GroupConsultedRow::new)
                .collect(Collectors.toCollection(ArrayList::new));
        findings = command.findings();
        number(command.recommendations(), firstNumber);
        command.lessons().forEach(draft -> lessons.add(new Lesson(this, draft)));
        submittedAt = at;
        state = EvaluationState.SUBMITTED;
    }

    private void number(List<RecommendationDraft> drafts, long first) {
        long number = first;
        for (RecommendationDraft draft : drafts) {
            recommendations.add(new Recommendation(this, number++, draft));
        }
    }

    /**
     * Takes management's answers.
     *
     * @throws Refusal {@code own-evaluation}, {@code evaluation-state}, or naming every gap (R8.9)
     */
    void answer(RespondToEvaluation command, String person, Instant at) {
        refuseEvaluator(person);
        require(EvaluationState.SUBMITTED);
        EvaluationGate.check(
                command, recommendations.stream().map(Recommendation::number).toList());
        command.responses().forEach(response -> recommendations.stream()
                .filter(recommendation -> recommendation.number() == response.recommendation())
                .forEach(recommendation -> recommendation.answer(response, person, at)));
        answeredAt = at;
        state = EvaluationState.ANSWERED;
    }

    /**
     * Gives the evaluation back, to be submitted anew; what it recommended and taught is taken back (R8.13).
     *
     * @throws Refusal {@code evaluation-state}
     */
    void returnToEvaluator() {
        require(EvaluationState.SUBMITTED);
        recommendations.clear();
        lessons.clear();
        submittedAt = null;
        state = EvaluationState.APPOINTED;
    }

    /** @throws Refusal {@code evaluation-of-another} */
    void requireEvaluator(String person) {
        if (!evaluator.equals(person)) {
            throw Refusal.forbidden("evaluation-of-another");
        }
    }

    /** @throws Refusal {@code own-evaluation} */
    void refuseEvaluator(String person) {
        if (evaluator.equals(person)) {
            throw Refusal.forbidden("own-evaluation");
        }
    }

    private void require(EvaluationState needed) {
        if (state != needed) {
            throw Refusal.conflict("evaluation-state", state, needed);
        }
    }

    public boolean isSubmitted() {
        return state != EvaluationState.APPOINTED;
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** 1 for the first evaluation of the project. */
    public int serial() {
        return serial;
    }

    public EvaluationState state() {
        return state;
    }

    /** User name. */
    public String evaluator() {
        return evaluator;
    }

    /** The evaluator is from outside the organisation. */
    public boolean external() {
        return external;
    }

    public LocalDate reportDue() {
        return reportDue;
    }

    public String appointedBy() {
        return appointedBy;
    }

    public Instant appointedAt() {
        return appointedAt;
    }

    /** Null until submitted. */
    public @Nullable String findings() {
        return findings;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** Null until every recommendation is answered. */
    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public List<CriterionScore> scores() {
        return scores.stream().map(CriterionScoreRow::value).toList();
    }

    public List<GroupConsulted> groupsConsulted() {
        return groupsConsulted.stream().map(GroupConsultedRow::value).toList();
    }

    /** In the order of their numbers, each with management's answer where there is one. */
    public List<Recommendation> recommendations() {
        return List.copyOf(recommendations);
    }

    public List<Lesson> lessons() {
        return List.copyOf(lessons);
    }
}
