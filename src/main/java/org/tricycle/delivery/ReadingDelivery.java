package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tricycle.organisation.UnitKind;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Shows delivery by unit and by office (R14.9). */
@ApplicationScoped
@Transactional
public class ReadingDelivery {

    private static final int HISTORY = 12;

    private final ReadingUnits units;
    private final DeliveryLedger ledger;
    private final DeliveryPolicy policy;
    private final DeliveryAccess access;
    private final Clock clock;

    @Inject
    public ReadingDelivery(
            ReadingUnits units, DeliveryLedger ledger, DeliveryPolicy policy, DeliveryAccess access, Clock clock) {
        this.units = units;
        this.ledger = ledger;
        this.policy = policy;
        this.access = access;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReadingDelivery() {
        this(null, null, null, null, null);
    }

    /**
     * All units or offices with the snapshots of the last twelve months.
     *
     * @throws Refusal {@code unknown-address} for somebody outside the Office
     */
    public List<UnitRow> latest(UnitKind by, Locale language, Actor actor) {
        access.require(actor);
        YearMonth now = YearMonth.now(clock);
        return units.all(by, now.minusMonths(HISTORY), now, language);
    }

    /**
     * The ledger's sums between two days, and the snapshots taken in between.
     *
     * @throws Refusal {@code unknown-address}, or {@code period-turned-round}
     */
    public PortfolioDelivery between(
            LocalDate from, LocalDate to, UnitKind by, FundingSource source, Locale language, Actor actor) {
        access.require(actor);
        if (to.isBefore(from)) {
            throw new Refusal(Refusal.Kind.MALFORMED, "period-turned-round", from, to);
        }
        List<UnitRow> known = units.all(by, YearMonth.from(from), YearMonth.from(to), language);
        Map<String, DeliverySums> sums = ledger.byUnit(by, source, from, to);
        List<FigureRow> rows = known.stream()
                .map(unit -> FigureRow.of(
                        unit.code(), unit.name(), sums.getOrDefault(unit.code(), DeliverySums.NOTHING), policy))
                .toList();
        DeliverySums total = sums.values().stream().reduce(DeliverySums.NOTHING, DeliverySums::plus);
        return new PortfolioDelivery(from, to, by, source, rows, FigureRow.of("TOTAL", "TOTAL", total, policy), known);
    }

    /** The period that is shown when none is asked for: this year so far. */
    public LocalDate startOfYear() {
        return today().withDayOfYear(1);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
