package org.tricycle.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.revision.Change;
import org.tricycle.revision.Revision;
import org.tricycle.revision.RevisionFacts;
import org.tricycle.revision.RevisionRoute;
import org.tricycle.revision.RevisionState;
import org.tricycle.revision.RevisionType;
import org.tricycle.revision.Ruling;

/**
 * A revision as readers of the dossier see it.
 *
 * @param route who had to decide; null before it is routed
 * @param changes figures before and after
 * @param rulings who said what, in order
 * @param registerNumber number of its seal in the decision register; null before it is applied
 */
public record RevisionRow(
        int number,
        RevisionType type,
        RevisionState state,
        @Nullable RevisionRoute route,
        String what,
        String why,
        String requestedBy,
        Instant requestedAt,
        RevisionFacts facts,
        List<Change> changes,
        List<Ruling> rulings,
        @Nullable Integer documentVersion,
        @Nullable Long registerNumber) {

    static RevisionRow of(Revision revision) {
        return new RevisionRow(
                revision.number(),
                revision.type(),
                revision.state(),
                revision.route().orElse(null),
                revision.asked().what(),
                revision.asked().why(),
                revision.requestedBy(),
                revision.requestedAt(),
                revision.facts(),
                revision.changes(),
                revision.rulings(),
                revision.documentAfter().orElse(null),
                revision.registerNumber().orElse(null));
    }
}
