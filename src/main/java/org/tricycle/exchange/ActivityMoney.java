package org.tricycle.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.LedgerRow;
import org.tricycle.partner.EntryKind;
import org.tricycle.partner.Instalment;

/** Budgets, planned disbursements and transactions of an activity, US$. */
final class ActivityMoney {

    private static final int ORIGINAL = 1;
    private static final int INDICATIVE = 1;
    private static final int COMMITTED = 2;

    private static final int INCOMING_FUNDS = 1;
    private static final int EXPENDITURE = 4;
    private static final int INCOMING_COMMITMENT = 11;

    private final ActivityFacts facts;
    private final ActivityPlan plan;
    private final Markup markup;

    ActivityMoney(ActivityFacts facts, ActivityPlan plan, Markup markup) {
        this.facts = facts;
        this.plan = plan;
        this.markup = markup;
    }

    void write() {
        plan.budgets().forEach(this::budget);
        facts.instalments().forEach(this::plannedDisbursement);
        facts.ledger().stream()
                .filter(entry -> !entry.valueDate().isAfter(facts.today()))
                .forEach(entry -> transactionType(entry).ifPresent(type -> transaction(type, entry)));
    }

    private void budget(ActivityPlan.YearBudget budget) {
        markup.start("budget", "type", ORIGINAL, "status", facts.signedOn() == null ? INDICATIVE : COMMITTED);
        period(budget.start(), budget.end());
        value(budget.amount(), decidedOn());
        markup.end();
    }

    private void plannedDisbursement(Instalment instalment) {
        markup.start("planned-disbursement", "type", ORIGINAL);
        period(instalment.due(), instalment.due());
        value(instalment.amount(), decidedOn());
        fromFunder();
        markup.end();
    }

    private void transaction(int type, LedgerRow entry) {
        markup.start("transaction");
        markup.empty("transaction-type", "code", type);
        markup.empty("transaction-date", "iso-date", entry.valueDate());
        value(entry.amount(), entry.valueDate());
        if (type == EXPENDITURE) {
            publisher("provider-org");
        } else {
            fromFunder();
        }
        markup.end();
    }

    private void fromFunder() {
        Funder funder = facts.funder();
        if (funder != null) {
            markup.narrative("provider-org", funder.name(), "type", funder.organisationType());
        }
        publisher("receiver-org");
    }

    private void publisher(String element) {
        markup.narrative(element, Publisher.NAME, "ref", Publisher.REFERENCE, "type", Publisher.ORGANISATION_TYPE);
    }

    private void period(LocalDate start, LocalDate end) {
        markup.empty("period-start", "iso-date", start).empty("period-end", "iso-date", end);
    }

    private void value(BigDecimal amount, LocalDate day) {
        markup.text("value", amount.toPlainString(), "currency", "USD", "value-date", day);
    }

    private LocalDate decidedOn() {
        LocalDate signedOn = facts.signedOn();
        return signedOn == null ? facts.registeredOn() : signedOn;
    }

    /** Code of IATI list TransactionType; a reversal has the type of what it takes back. Empty for what stays in the house. */
    private Optional<Integer> transactionType(LedgerRow entry) {
        EntryKind kind = entry.kind() == EntryKind.REVERSAL ? kindOf(entry.reverses()) : entry.kind();
        return switch (kind) {
            case APPROVAL -> Optional.of(INCOMING_COMMITMENT);
            case INSTALMENT -> Optional.of(INCOMING_FUNDS);
            case EXPENDITURE -> Optional.of(EXPENDITURE);
            case ALLOCATION, OBLIGATION, BALANCE_RETURNED, REVERSAL -> Optional.empty();
        };
    }

    private EntryKind kindOf(@Nullable Long number) {
        return facts.ledger().stream()
                .filter(entry -> number != null && entry.number() == number)
                .map(LedgerRow::kind)
                .findFirst()
                .orElse(EntryKind.REVERSAL);
    }
}
