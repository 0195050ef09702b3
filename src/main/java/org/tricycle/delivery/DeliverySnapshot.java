package org.tricycle.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/**
 * Delivery of one unit or office at the end of one month, from one source of money.
 *
 * <p>Taken once and judged once; its figures never change again (R14.5).
 */
@Entity
@Table(name = "delivery_snapshot")
public class DeliverySnapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "month_end")
    private LocalDate monthEnd;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private BigDecimal allocation;
    private BigDecimal expenditure;
    private BigDecimal obligations;

    @Column(name = "allocation_so_far")
    private BigDecimal allocationSoFar;

    @Column(name = "expenditure_so_far")
    private BigDecimal expenditureSoFar;

    @Nullable
    private BigDecimal rate;

    @Nullable
    @Column(name = "with_obligations")
    private BigDecimal withObligations;

    @Nullable
    private BigDecimal cumulative;

    private BigDecimal elapsed;
    private BigDecimal expected;

    @Nullable
    private BigDecimal gap;

    @Nullable
    private BigDecimal forecast;

    @Nullable
    @Enumerated(EnumType.STRING)
    private DeliveryAlert alert;

    @Column(name = "over_allocation")
    private boolean overAllocation;

    @Column(name = "behind_time")
    private boolean behindTime;

    @Nullable
    @Column(name = "policy_version")
    private String policyVersion;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected DeliverySnapshot() {}

    DeliverySnapshot(
            String unit,
            FundingSource source,
            DeliveryPeriod period,
            DeliverySums sums,
            DeliveryPeriod.ExpectedShare share,
            Instant at) {
        this.unit = unit;
        this.monthEnd = period.end();
        this.source = source;
        this.allocation = sums.allocation();
        this.expenditure = sums.expenditure();
        this.obligations = sums.obligations();
        this.allocationSoFar = sums.allocationSoFar();
        this.expenditureSoFar = sums.expenditureSoFar();
        this.rate = sums.rate().orElse(null);
        this.withObligations = sums.withObligations().orElse(null);
        this.cumulative = sums.cumulative().orElse(null);
        this.elapsed = period.elapsed();
        this.expected = share.percent();
        this.gap = sums.rate().map(share.percent()::subtract).orElse(null);
        this.forecast = sums.forecast(share).orElse(null);
        this.takenAt = at;
    }

    /**
     * Finds the alert and the flags.
     *
     * @throws Refusal {@code snapshot-judged} (R14.5)
     */
    DeliveryAlert judge(DeliveryPolicy policy) {
        if (alert != null) {
            throw Refusal.conflict("snapshot-judged", unit, month());
        }
        DeliveryAlert found = forecast == null
                ? DeliveryAlert.NONE
                : policy.alert(forecast, DeliveryPeriod.of(source, month()).month());
        Set<DeliveryFlag> flags = policy.flags(Optional.ofNullable(rate), Optional.ofNullable(gap));
        overAllocation = flags.contains(DeliveryFlag.OVER_ALLOCATION);
        behindTime = flags.contains(DeliveryFlag.BEHIND_TIME);
        policyVersion = policy.version();
        alert = found;
        return found;
    }

    /** Code of the unit or office. */
    public String unit() {
        return unit;
    }

    public YearMonth month() {
        return YearMonth.from(monthEnd);
    }

    public FundingSource source() {
        return source;
    }

    /** What the ledger said; US$. */
    public DeliverySums sums() {
        return new DeliverySums(allocation, expenditure, obligations, allocationSoFar, expenditureSoFar);
    }

    /** Per cent; null when nothing was allocated. */
    public @Nullable BigDecimal rate() {
        return rate;
    }

    /** Per cent; null when nothing was allocated. */
    public @Nullable BigDecimal withObligations() {
        return withObligations;
    }

    /** Per cent; null when nothing was ever allocated. */
    public @Nullable BigDecimal cumulative() {
        return cumulative;
    }

    /** Per cent of the time of the period. */
    public BigDecimal elapsed() {
        return elapsed;
    }

    /** Per cent that is expected to be spent by now. */
    public BigDecimal expected() {
        return expected;
    }

    /** Points; null when nothing was allocated. */
    public @Nullable BigDecimal gap() {
        return gap;
    }

    /** Per cent; null when nothing was allocated. */
    public @Nullable BigDecimal forecast() {
        return forecast;
    }

    /** Null until it is judged. */
    public @Nullable DeliveryAlert alert() {
        return alert;
    }

    public Set<DeliveryFlag> flags() {
        Set<DeliveryFlag> flags = EnumSet.noneOf(DeliveryFlag.class);
        if (overAllocation) {
            flags.add(DeliveryFlag.OVER_ALLOCATION);
        }
        if (behindTime) {
            flags.add(DeliveryFlag.BEHIND_TIME);
        }
        return flags;
    }

    /** Version tag of the tables it was judged by; null until then. */
    public @Nullable String policyVersion() {
        return policyVersion;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
