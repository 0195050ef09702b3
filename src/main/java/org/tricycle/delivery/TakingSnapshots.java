package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import org.tricycle.organisation.OrganisationUnit;
import org.tricycle.organisation.Units;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refusal;

/** Takes the snapshots of a unit or office at the end of a month (R14.5). */
@ApplicationScoped
@Transactional
public class TakingSnapshots {

    private final Units units;
    private final DeliveryLedger ledger;
    private final DeliverySnapshots snapshots;
    private final DeliveryPolicy policy;
    private final Clock clock;

    @Inject
    public TakingSnapshots(
            Units units, DeliveryLedger ledger, DeliverySnapshots snapshots, DeliveryPolicy policy, Clock clock) {
        this.units = units;
        this.ledger = ledger;
        this.snapshots = snapshots;
        this.policy = policy;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TakingSnapshots() {
        this(null, null, null, null, null);
    }

    /**
     * Takes one snapshot for each source from which the unit has money, of extra-budgetary money in any case.
     *
     * @throws Refusal {@code unknown-unit} or {@code snapshot-taken}
     */
    public GatewayInputs take(String code, YearMonth month) {
        OrganisationUnit unit = units.get(code);
        if (!snapshots.of(code, month).isEmpty()) {
            throw Refusal.conflict("snapshot-taken", code, month);
        }
        for (FundingSource source : FundingSource.values()) {
            take(unit, source, DeliveryPeriod.of(source, month));
        }
        return GatewayInputs.none();
    }

    private void take(OrganisationUnit unit, FundingSource source, DeliveryPeriod period) {
        DeliverySums sums = ledger.sums(unit, source, period.start(), period.end());
        if (source == FundingSource.EXTRA_BUDGETARY || !sums.isEmpty()) {
            snapshots.add(new DeliverySnapshot(
                    unit.code(), source, period, sums, policy.expected(source, period), clock.instant()));
        }
    }
}
