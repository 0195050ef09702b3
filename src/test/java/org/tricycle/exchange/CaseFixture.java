package org.tricycle.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.LedgerRow;
import org.tricycle.dossier.ProjectSummary;
import org.tricycle.dossier.TimelineRow;
import org.tricycle.formulation.DocumentFixture;
import org.tricycle.formulation.DraftConceptNote;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.formulation.Indicator;
import org.tricycle.formulation.Outcome;
import org.tricycle.formulation.Output;
import org.tricycle.partner.DonorCategory;
import org.tricycle.partner.EntryKind;
import org.tricycle.partner.SignAgreement;
import org.tricycle.project.ProjectRow;
import org.tricycle.project.RequestSource;
import org.tricycle.project.Status;
import org.tricycle.project.Track;

/** The example project's case at several stages. */
final class CaseFixture {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Status status;
    private final List<TimelineRow> timeline = new ArrayList<>();
    private final List<LedgerRow> ledger = new ArrayList<>();
    private String title = "Working out of poverty";
    private String country = "GHA";
    private @Nullable DraftConceptNote concept;
    private @Nullable DraftProjectDocument document;
    private @Nullable SignAgreement agreement;

    private CaseFixture(Status status) {
        this.status = status;
        happened("request-registered", Status.IDEA, "2026-01-10T09:00:00Z");
    }

    static CaseFixture requested() {
        return new CaseFixture(Status.IDEA);
    }

    static CaseFixture conceived(Status status) {
        CaseFixture fixture = new CaseFixture(status);
        fixture.concept = DraftConceptNote.example();
        fixture.happened("concept-submitted", Status.CONCEPT, "2026-02-10T09:00:00Z");
        return fixture;
    }

    static CaseFixture documented(Status status) {
        CaseFixture fixture = conceived(status);
        fixture.document = DraftProjectDocument.example();
        return fixture;
    }

    static CaseFixture active() {
        return signed(Status.ACTIVE);
    }

    static CaseFixture closed() {
        CaseFixture fixture = signed(Status.FINANCIALLY_CLOSED);
        fixture.happened("report-accepted", Status.OPERATIONALLY_COMPLETE, "2026-11-20T09:00:00Z");
        fixture.happened("finances-closed", Status.FINANCIALLY_CLOSED, "2026-11-22T09:00:00Z");
        fixture.posted(EntryKind.BALANCE_RETURNED, "700000.00", "2026-11-22", null);
        return fixture;
    }

    private static CaseFixture signed(Status status) {
        CaseFixture fixture = documented(status);
        fixture.agreement = SignAgreement.example();
        fixture.happened("project-activated", Status.ACTIVE, "2026-11-18T09:00:00Z");
        fixture.posted(EntryKind.APPROVAL, "1000000.00", "2026-11-16", null);
        fixture.posted(EntryKind.ALLOCATION, "600000.00", "2026-11-17", null);
        fixture.posted(EntryKind.EXPENDITURE, "300000.00", "2026-11-19", null);
        fixture.posted(EntryKind.REVERSAL, "-300000.00", "2026-11-20", 3L);
        fixture.posted(EntryKind.EXPENDITURE, "310000.00", "2026-12-31", null);
        return fixture;
    }

    /** One outcome with one indicator, and an output with the same. */
    CaseFixture measuredBy(Indicator indicator) {
        Output output = new Output("Training", List.of(indicator), List.of());
        document = DocumentFixture.aDocument()
                .with(List.of(new Outcome("Income", List.of(indicator), List.of(output))))
                .draft();
        return this;
    }

    CaseFixture titled(String newTitle) {
        title = newTitle;
        return this;
    }

    CaseFixture in(String place) {
        country = place;
        return this;
    }

    private void happened(String kind, Status after, String at) {
        timeline.add(new TimelineRow(Instant.parse(at), "officer", null, kind, after, List.of()));
    }

    private void posted(EntryKind kind, String amount, String day, @Nullable Long reverses) {
        ledger.add(new LedgerRow(
                ledger.size() + 1L,
                kind,
                new BigDecimal(amount),
                LocalDate.parse(day),
                "NLD",
                false,
                "Invoice of Kofi Mensah",
                reverses));
    }

    ActivityFacts facts() {
        SignAgreement signed = agreement;
        return new ActivityFacts(
                summary(),
                concept,
                document,
                signed == null
                        ? new Funder("Netherlands", 10)
                        : Funder.signing(signed.donorName(), DonorCategory.MULTI_BILATERAL),
                signed == null ? null : signed.signedOn(),
                signed == null ? List.of() : signed.instalments(),
                timeline,
                ledger,
                NOW);
    }

    private ProjectSummary summary() {
        ProjectRow row = new ProjectRow(
                country + "/26/01/NLD",
                title,
                status,
                false,
                country,
                "NLD",
                "Informal economy",
                new BigDecimal("1000000.00"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 6, 30),
                Track.STANDARD,
                null,
                false,
                1);
        return new ProjectSummary(
                row,
                RequestSource.CONSTITUENT,
                "Letter of Kofi Mensah",
                "Informal workers ask for skills.",
                status.activityStatus(),
                "2026-1",
                "EMPLOYMENT",
                "ACCRA",
                "kofi.mensah",
                Instant.parse("2026-01-10T09:00:00Z"));
    }
}
