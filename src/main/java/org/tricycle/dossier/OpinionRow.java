package org.tricycle.dossier;

import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.Opinion;
import org.tricycle.appraisal.OpinionBody;
import org.tricycle.appraisal.OpinionState;
import org.tricycle.appraisal.OpinionStatement;

/**
 * What a body thinks of a version, without names.
 *
 * @param statement null unless given
 * @param answer the author's reply where the body objects
 */
public record OpinionRow(
        OpinionBody body,
        OpinionState state,
        @Nullable OpinionStatement statement,
        @Nullable String remarks,
        @Nullable String answer) {

    static OpinionRow of(Opinion opinion) {
        return new OpinionRow(
                opinion.body(), opinion.state(), opinion.statement(), opinion.remarks(), opinion.answer());
    }
}
