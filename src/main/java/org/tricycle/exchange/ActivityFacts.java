package org.tricycle.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.LedgerRow;
import org.tricycle.dossier.ProjectSummary;
import org.tricycle.dossier.TimelineRow;
import org.tricycle.formulation.DraftConceptNote;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.partner.Instalment;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Status;

/**
 * What a project's activity is made of.
 *
 * @param concept the newest concept note, or null
 * @param document the newest project document, or null
 * @param funder who pays or is expected to; null while unknown
 * @param signedOn day of the agreement, or null
 * @param instalments what the agreement says the donor pays, and when
 * @param now moment of the export
 */
record ActivityFacts(
        ProjectSummary summary,
        @Nullable DraftConceptNote concept,
        @Nullable DraftProjectDocument document,
        @Nullable Funder funder,
        @Nullable LocalDate signedOn,
        List<Instalment> instalments,
        List<TimelineRow> timeline,
        List<LedgerRow> ledger,
        Instant now) {

    private static final Set<Status> AFTER_OPERATIONS = Set.of(
            Status.OPERATIONALLY_COMPLETE, Status.OPERATIONALLY_CLOSED, Status.FINANCIALLY_CLOSED, Status.TERMINATED);

    ProjectCode code() {
        return new ProjectCode(summary.project().code());
    }

    LocalDate today() {
        return day(now);
    }

    LocalDate registeredOn() {
        return day(summary.registeredAt());
    }

    /** The day the project became active. */
    Optional<LocalDate> actualStart() {
        return firstDay(Set.of(Status.ACTIVE));
    }

    /** The day operations were complete. */
    Optional<LocalDate> actualEnd() {
        return firstDay(AFTER_OPERATIONS);
    }

    /** When the project's story last went on. */
    Instant lastUpdated() {
        return timeline.stream()
                .map(TimelineRow::happenedAt)
                .max(Comparator.naturalOrder())
                .orElse(summary.registeredAt());
    }

    private Optional<LocalDate> firstDay(Set<Status> statuses) {
        return timeline.stream()
                .filter(row -> statuses.contains(row.status()))
                .map(row -> day(row.happenedAt()))
                .filter(day -> !day.isAfter(today()))
                .min(Comparator.naturalOrder());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
