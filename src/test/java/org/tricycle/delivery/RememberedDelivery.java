package org.tricycle.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tricycle.organisation.OrganisationUnit;
import org.tricycle.organisation.RememberedUnits;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.RememberedProjects;

/** Delivery of one unit in memory: a ledger that says what the test says, thresholds of 60 and 70, and no process. */
class RememberedDelivery {

    static final String UNIT = RememberedUnits.UNIT;

    final List<DeliverySnapshot> taken = new ArrayList<>();
    final List<DeliveryControl> opened = new ArrayList<>();
    final List<RevisionRequest> asked = new ArrayList<>();
    final RememberedUnits units = new RememberedUnits();
    private final Map<FundingSource, DeliverySums> ledger = new HashMap<>();
    private YearMonth month = YearMonth.of(2026, 6);

    /** What the ledger says of the unit, of extra-budgetary money unless said otherwise; US$. */
    RememberedDelivery spent(String allocation, String expenditure) {
        return spent(FundingSource.EXTRA_BUDGETARY, allocation, expenditure);
    }

    RememberedDelivery spent(FundingSource source, String allocation, String expenditure) {
        BigDecimal given = new BigDecimal(allocation);
        BigDecimal used = new BigDecimal(expenditure);
        ledger.put(source, new DeliverySums(given, used, BigDecimal.ZERO.setScale(2), given, used));
        return this;
    }

    /** Takes and judges the snapshots of a month, about which tasks are from now on. */
    GatewayInputs control(String wanted) {
        month = YearMonth.parse(wanted);
        new TakingSnapshots(units, ledger(), snapshots(), policy(), RememberedProjects.CLOCK).take(UNIT, month);
        return new DeterminingAlerts(snapshots(), controls(), policy()).determine(UNIT, month);
    }

    DeliveryControl lastControl() {
        return opened.get(opened.size() - 1);
    }

    DeliverySnapshot lastSnapshot() {
        return taken.get(taken.size() - 1);
    }

    private DeliveryLedger ledger() {
        return new DeliveryLedger() {
            @Override
            public DeliverySums sums(OrganisationUnit unit, FundingSource source, LocalDate start, LocalDate end) {
                return ledger.getOrDefault(source, DeliverySums.NOTHING);
            }
        };
    }

    private DeliverySnapshots snapshots() {
        return new DeliverySnapshots() {
            @Override
            public List<DeliverySnapshot> between(String unit, YearMonth from, YearMonth to) {
                return taken.stream()
                        .filter(one ->
                                !one.month().isBefore(from) && !one.month().isAfter(to))
                        .toList();
            }

            @Override
            void add(DeliverySnapshot snapshot) {
                taken.add(snapshot);
            }
        };
    }

    DeliveryControls controls() {
        return new DeliveryControls() {
            @Override
            public Optional<DeliveryControl> find(String unit, YearMonth wanted) {
                return opened.stream()
                        .filter(control -> control.month().equals(wanted))
                        .findFirst();
            }

            @Override
            void add(DeliveryControl control) {
                opened.add(control);
            }
        };
    }

    RevisionRequests requests() {
        return new RevisionRequests() {
            @Override
            void add(RevisionRequest request) {
                asked.add(request);
            }
        };
    }

    DeliveryProcess process() {
        return new DeliveryProcess() {
            @Override
            public void begin(BusinessKey unit, YearMonth wanted) {
                throw new AssertionError("Nothing begins in these tests");
            }

            @Override
            public YearMonth monthOf(OpenTask task) {
                return month;
            }
        };
    }

    private static DeliveryPolicy policy() {
        return new DeliveryPolicy() {
            @Override
            public String version() {
                return "test";
            }

            @Override
            public DeliveryPeriod.ExpectedShare expected(FundingSource source, DeliveryPeriod period) {
                return period.elapsedShare();
            }

            @Override
            public DeliveryAlert alert(BigDecimal forecast, int month) {
                if (forecast.compareTo(new BigDecimal("70")) >= 0) {
                    return DeliveryAlert.GREEN;
                }
                return forecast.compareTo(new BigDecimal("60")) >= 0 || month <= 3
                        ? DeliveryAlert.AMBER
                        : DeliveryAlert.RED;
            }

            @Override
            public Set<DeliveryFlag> flags(Optional<BigDecimal> rate, Optional<BigDecimal> gap) {
                Set<DeliveryFlag> flags = EnumSet.noneOf(DeliveryFlag.class);
                rate.filter(percent -> percent.compareTo(new BigDecimal("100")) > 0)
                        .ifPresent(over -> flags.add(DeliveryFlag.OVER_ALLOCATION));
                gap.filter(points -> points.compareTo(new BigDecimal("15")) > 0)
                        .ifPresent(late -> flags.add(DeliveryFlag.BEHIND_TIME));
                return flags;
            }
        };
    }
}
