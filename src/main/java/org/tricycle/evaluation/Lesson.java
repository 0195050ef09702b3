package org.tricycle.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.tricycle.project.ProjectCode;

/** What others can take from a project; never changes. */
@Entity
@Table(name = "lesson")
public class Lesson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @ManyToOne
    @JoinColumn(name = "evaluation_id")
    private Evaluation evaluation;

    @Column(name = "project_code")
    private String projectCode;

    private String text;
    private String theme;

    @Enumerated(EnumType.STRING)
    private LessonKind kind;

    @SuppressWarnings("NullAway.Init")
    protected Lesson() {}

    Lesson(Evaluation evaluation, LessonDraft draft) {
        this.evaluation = evaluation;
        this.projectCode = evaluation.projectCode().value();
        this.text = draft.text();
        this.theme = draft.theme();
        this.kind = draft.kind();
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** The evaluation that tells it. */
    public Evaluation evaluation() {
        return evaluation;
    }

    public String text() {
        return text;
    }

    /** By which it is found again. */
    public String theme() {
        return theme;
    }

    public LessonKind kind() {
        return kind;
    }
}
