package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/**
 * The ledger of approvals and expenditure, in US$ (R5.6).
 *
 * <p>Calls join the caller's transaction.
 */
@ApplicationScoped
public class Ledger {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public Ledger(Clock clock) {
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Ledger() {
        this.clock = null;
    }

    public LedgerEntry post(Agreement agreement, Posting posting, Actor actor) {
        LedgerEntry entry = new LedgerEntry(agreement, posting, actor.person(), clock.instant());
        add(entry);
        return entry;
    }

    /**
     * Takes an entry back by a new one.
     *
     * @param reason why; becomes the text of the new entry
     * @throws Refusal {@code unknown-entry}, {@code reversal-of-a-reversal} or {@code reversed-before}
     */
    public LedgerEntry reverse(long number, String reason, Actor actor) {
        LedgerEntry entry = find(number).orElseThrow(() -> Refusal.notFound("unknown-entry", number));
        if (entries(entry.projectCode()).stream().anyMatch(other -> takesBack(other, number))) {
            throw Refusal.conflict("reversed-before", number);
        }
        LedgerEntry reversal = entry.reversal(reason, LocalDate.now(clock), actor.person(), clock.instant());
        add(reversal);
        return reversal;
    }

    private static boolean takesBack(LedgerEntry entry, long number) {
        Long reverses = entry.reverses();
        return reverses != null && reverses == number;
    }

    /** What was posted as this kind, less what was taken back; US$. */
    public BigDecimal sum(ProjectCode code, EntryKind kind) {
        return entries(code).stream()
                .filter(entry -> entry.account() == kind)
                .map(LedgerEntry::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Oldest first. */
    public List<LedgerEntry> entries(ProjectCode code) {
        return entities.createQuery(
                        "select e from LedgerEntry e where e.projectCode = :code order by e.number", LedgerEntry.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    Optional<LedgerEntry> find(long number) {
        return Optional.ofNullable(entities.find(LedgerEntry.class, number));
    }

    void add(LedgerEntry entry) {
        entities.persist(entry);
    }
}
