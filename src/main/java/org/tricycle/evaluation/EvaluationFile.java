package org.tricycle.evaluation;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.EvaluationKind;
import org.tricycle.project.ProjectCode;

/**
 * The file of one evaluation, from the day it falls due: kind, manner and everything written on the way to its report.
 *
 * <p>Several may be open at a time; each belongs to one process, which names it by its serial. What is written is added, never changed
 * (R8.10).
 */
@Entity
@Table(name = "evaluation_file")
public class EvaluationFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    private int serial;

    @Enumerated(EnumType.STRING)
    private EvaluationKind kind;

    @Enumerated(EnumType.STRING)
    private EvaluationManner manner;

    @Nullable
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "evaluation_step", joinColumns = @JoinColumn(name = "file_id"))
    @OrderColumn(name = "place")
    private List<EvaluationStepRow> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected EvaluationFile() {}

    EvaluationFile(
            ProjectCode code,
            int serial,
            EvaluationKind kind,
            EvaluationManner manner,
            @Nullable LocalDate dueOn,
            Instant openedAt) {
        this.projectCode = code.value();
        this.serial = serial;
        this.kind = kind;
        this.manner = manner;
        this.dueOn = dueOn;
        this.openedAt = openedAt;
    }

    void draftTerms(DraftTermsOfReference terms, String person, Instant at) {
        String agreed = terms.donorAgrees() ? "DONOR_AGREES" : "DONOR_NOT_ASKED";
        write(EvaluationStepKind.TERMS_OF_REFERENCE, terms.purpose(), terms.questions(), agreed, person, at);
    }

    void submitInception(SubmitInceptionNote note, String person, Instant at) {
        write(EvaluationStepKind.INCEPTION_NOTE, note.approach(), note.sources(), null, person, at);
    }

    void submitDraft(SubmitDraftReport draft, String person, Instant at) {
        write(EvaluationStepKind.DRAFT_REPORT, draft.findings(), draft.recommendations(), null, person, at);
    }

    void comment(CommentOnDraft comments, String person, Instant at) {
        write(EvaluationStepKind.COMMENTS, comments.comments(), null, null, person, at);
    }

    void check(CheckEvaluationQuality check, String person, Instant at) {
        String verdict = check.verdict().name();
        write(EvaluationStepKind.QUALITY_CHECK, check.reason(), null, verdict, person, at);
    }

    private void write(
            EvaluationStepKind step,
            String text,
            @Nullable String more,
            @Nullable String outcome,
            String person,
            Instant at) {
        steps.add(new EvaluationStepRow(new EvaluationStep(step, text, more, outcome, person, at)));
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** 1 for the first evaluation of the project. */
    public int serial() {
        return serial;
    }

    public EvaluationKind kind() {
        return kind;
    }

    public EvaluationManner manner() {
        return manner;
    }

    /** The day in the schedule; null for one that was not scheduled. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** In the order in which they were written. */
    public List<EvaluationStep> steps() {
        return steps.stream().map(EvaluationStepRow::value).toList();
    }
}
