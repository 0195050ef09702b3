package org.tricycle.dossier.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.CheckCompleteness;
import org.tricycle.formulation.CompletenessChecks;
import org.tricycle.formulation.ConceptNote;
import org.tricycle.formulation.ConceptNotes;
import org.tricycle.formulation.DraftConceptNote;
import org.tricycle.formulation.MandateChecks;
import org.tricycle.formulation.RequestDecision;
import org.tricycle.formulation.RequestDecisions;
import org.tricycle.formulation.SeedMoney;
import org.tricycle.formulation.SeedMoneys;
import org.tricycle.platform.command.Multiline;
import org.tricycle.platform.command.Unit;
import org.tricycle.project.ProjectCode;

/** Papers of identification and formulation. */
@ApplicationScoped
public class PreparationPapers implements PaperShelf {

    private final MandateChecks mandates;
    private final RequestDecisions decisions;
    private final SeedMoneys money;
    private final ConceptNotes notes;
    private final CompletenessChecks checks;

    @Inject
    public PreparationPapers(
            MandateChecks mandates,
            RequestDecisions decisions,
            SeedMoneys money,
            ConceptNotes notes,
            CompletenessChecks checks) {
        this.mandates = mandates;
        this.decisions = decisions;
        this.money = money;
        this.notes = notes;
        this.checks = checks;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PreparationPapers() {
        this(null, null, null, null, null);
    }

    /** The eligibility note. */
    record MandateNote(
            @Nullable String priority,
            boolean withoutPriority,
            @Nullable @Multiline String justification) {}

    /** Why a request is developed, parked or not pursued. */
    record RequestRuling(@Nullable @Multiline String reason, boolean seedMoney) {}

    /**
     * Money for preparing the project, and what came of it.
     *
     * @param amount US$
     */
    record SeedMoneyFile(
            @Unit("US$") BigDecimal amount,
            @Multiline String purpose,
            @Nullable Boolean granted,
            @Nullable @Multiline String reason,
            @Nullable @Multiline String findings,
            @Nullable @Multiline String constituentsMet) {}

    /** A concept note with the word on it. */
    record ConceptFile(@Nullable @Multiline String reason, DraftConceptNote note) {}

    @Override
    public Map<PaperKind, Function<ProjectCode, List<Paper>>> kept() {
        return Map.of(
                PaperKind.MANDATE_CHECK, this::mandate,
                PaperKind.REQUEST_DECISION, this::requestDecisions,
                PaperKind.SEED_MONEY, this::seedMoney,
                PaperKind.CONCEPT_NOTE, this::conceptNotes,
                PaperKind.COMPLETENESS_CHECK, this::completeness);
    }

    private List<Paper> mandate(ProjectCode code) {
        return mandates
                .of(code)
                .map(check -> new Paper(
                        PaperKind.MANDATE_CHECK,
                        "",
                        check.finding(),
                        check.checkedBy(),
                        check.checkedAt(),
                        new MandateNote(check.priority(), check.isWithoutPriority(), check.justification())))
                .stream()
                .toList();
    }

    private List<Paper> requestDecisions(ProjectCode code) {
        return decisions.of(code).stream()
                .sorted(Comparator.comparing(RequestDecision::decidedAt).reversed())
                .map(decision -> new Paper(
                        PaperKind.REQUEST_DECISION,
                        "",
                        decision.decision(),
                        decision.decidedBy(),
                        decision.decidedAt(),
                        new RequestRuling(decision.reason(), decision.wantsSeedMoney())))
                .toList();
    }

    private List<Paper> seedMoney(ProjectCode code) {
        return money
                .of(code)
                .map(asked -> new Paper(
                        PaperKind.SEED_MONEY, "", null, asked.requestedBy(), asked.requestedAt(), file(asked)))
                .stream()
                .toList();
    }

    private static SeedMoneyFile file(SeedMoney asked) {
        return new SeedMoneyFile(
                asked.amount(),
                asked.purpose(),
                asked.grantedBy() == null ? null : asked.isGranted(),
                asked.reason(),
                asked.findings(),
                asked.constituentsMet());
    }

    private List<Paper> conceptNotes(ProjectCode code) {
        return notes.of(code).stream()
                .sorted(Comparator.comparing(ConceptNote::noteVersion).reversed())
                .map(note -> new Paper(
                        PaperKind.CONCEPT_NOTE,
                        String.valueOf(note.noteVersion()),
                        note.decision(),
                        note.author(),
                        note.submittedAt(),
                        new ConceptFile(note.reason(), note.content())))
                .toList();
    }

    private List<Paper> completeness(ProjectCode code) {
        return checks.of(code).stream()
                .map(check -> new Paper(
                        PaperKind.COMPLETENESS_CHECK,
                        String.valueOf(check.documentVersion()),
                        null,
                        check.checkedBy(),
                        check.checkedAt(),
                        new CheckCompleteness(check.isPassed(), check.items())))
                .toList();
    }
}
