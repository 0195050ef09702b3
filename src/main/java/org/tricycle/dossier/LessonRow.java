package org.tricycle.dossier;

import org.tricycle.evaluation.Lesson;
import org.tricycle.evaluation.LessonKind;

/**
 * What others can take from the project.
 *
 * @param evaluation serial of the evaluation that tells it
 */
public record LessonRow(int evaluation, String text, String theme, LessonKind kind) {

    static LessonRow of(Lesson lesson) {
        return new LessonRow(lesson.evaluation().serial(), lesson.text(), lesson.theme(), lesson.kind());
    }
}
