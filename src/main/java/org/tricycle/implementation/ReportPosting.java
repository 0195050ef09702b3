package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.tricycle.consultation.Involvement;
import org.tricycle.consultation.ParticipationStage;
import org.tricycle.consultation.Participations;
import org.tricycle.partner.Agreement;
import org.tricycle.partner.Agreements;
import org.tricycle.partner.EntryKind;
import org.tricycle.partner.Ledger;
import org.tricycle.partner.Posting;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectCode;

/** Brings an accepted report into the ledger (R7.8) and into the ledger of participation (R7.12). */
@ApplicationScoped
public class ReportPosting {

    private final Agreements agreements;
    private final Ledger ledger;
    private final Participations participations;

    @Inject
    public ReportPosting(Agreements agreements, Ledger ledger, Participations participations) {
        this.agreements = agreements;
        this.ledger = ledger;
        this.participations = participations;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReportPosting() {
        this(null, null, null);
    }

    void post(ProgressReport report, Actor actor) {
        postMoney(report, actor);
        report.content()
                .involvement()
                .forEach(group -> participations.record(
                        report.projectCode(),
                        ParticipationStage.IMPLEMENTATION,
                        group.party(),
                        new Involvement(group.form(), null, report.content().periodEnd(), group.reason())));
    }

    private void postMoney(ProgressReport report, Actor actor) {
        ProjectCode code = report.projectCode();
        Agreement agreement = agreements.get(code);
        ReportProgress content = report.content();
        String text = "R" + report.reportNumber();
        LocalDate date = content.periodEnd();
        BigDecimal change = content.obligations().subtract(ledger.sum(code, EntryKind.OBLIGATION));
        if (content.expenditure().signum() > 0) {
            ledger.post(agreement, new Posting(EntryKind.EXPENDITURE, content.expenditure(), date, text), actor);
        }
        if (change.signum() != 0) {
            ledger.post(agreement, new Posting(EntryKind.OBLIGATION, change, date, text), actor);
        }
    }
}
