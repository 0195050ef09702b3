package org.tricycle.dossier;

import org.tricycle.project.Project;
import org.tricycle.project.SuccessionKind;

/**
 * A project before or after this one.
 *
 * @param earlier this project follows it; else it follows this project
 * @param address its code with dashes
 */
public record PhaseRow(boolean earlier, SuccessionKind kind, String code, String address, String title) {

    static PhaseRow of(Project other, SuccessionKind kind, boolean earlier) {
        return new PhaseRow(earlier, kind, other.code().value(), other.code().address(), other.title());
    }
}
