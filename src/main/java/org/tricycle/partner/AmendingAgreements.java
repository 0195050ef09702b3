package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectCode;

/** The agreed amount follows an approved revision of the total (R5.16). */
@ApplicationScoped
@Transactional
public class AmendingAgreements {

    private final Agreements agreements;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    public AmendingAgreements(Agreements agreements, Ledger ledger, Clock clock) {
        this.agreements = agreements;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AmendingAgreements() {
        this(null, null, null);
    }

    /**
     * Changes the agreed amount; the ledger of approvals takes what is added, or takes back what was approved and approves the new
     * total.
     *
     * @param reason what the entries are filed under
     */
    public void amend(ProjectCode code, BigDecimal total, String reason, Actor actor) {
        Agreement agreement = agreements.get(code);
        int direction = total.compareTo(agreement.amount());
        BigDecimal added = total.subtract(agreement.amount());
        if (direction < 0) {
            takeBack(code, reason, actor);
            added = total;
        }
        agreement.amend(total, LocalDate.now(clock));
        if (direction != 0) {
            ledger.post(agreement, new Posting(EntryKind.APPROVAL, added, LocalDate.now(clock), reason), actor);
        }
    }

    private void takeBack(ProjectCode code, String reason, Actor actor) {
        List<LedgerEntry> entries = ledger.entries(code);
        entries.stream()
                .filter(entry -> entry.kind() == EntryKind.APPROVAL)
                .filter(entry -> entries.stream()
                        .noneMatch(other -> Long.valueOf(entry.number()).equals(other.reverses())))
                .forEach(entry -> ledger.reverse(entry.number(), reason, actor));
    }
}
