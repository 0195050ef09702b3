package org.tricycle.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.partner.Agreement;
import org.tricycle.partner.Agreements;
import org.tricycle.partner.EntryKind;
import org.tricycle.partner.Ledger;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectCode;

/** Posts the invented money of a demonstration project to the ledger, once. */
@ApplicationScoped
@Transactional
public class TellingDelivery {

    private final Agreements agreements;
    private final Ledger ledger;

    @Inject
    public TellingDelivery(Agreements agreements, Ledger ledger) {
        this.agreements = agreements;
        this.ledger = ledger;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TellingDelivery() {
        this.agreements = null;
        this.ledger = null;
    }

    void tell(ProjectCode code, DemoLedger money, Actor actor) {
        Agreement agreement = agreements.get(code);
        if (ledger.sum(code, EntryKind.EXPENDITURE).signum() == 0) {
            money.postings().forEach(posting -> ledger.post(agreement, posting, actor));
        }
    }
}
