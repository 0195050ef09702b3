package org.tricycle.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What the ledger says about some projects, in US$ without support cost.
 *
 * @param allocation of the period
 * @param expenditure of the period
 * @param obligations open at its end
 * @param allocationSoFar since the beginning
 * @param expenditureSoFar since the beginning
 */
public record DeliverySums(
        BigDecimal allocation,
        BigDecimal expenditure,
        BigDecimal obligations,
        BigDecimal allocationSoFar,
        BigDecimal expenditureSoFar) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final DeliverySums NOTHING = new DeliverySums(zero(), zero(), zero(), zero(), zero());

    private static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(2);
    }

    /** Totals add up sums; their rate is a ratio of sums (R14.2). */
    public DeliverySums plus(DeliverySums other) {
        return new DeliverySums(
                allocation.add(other.allocation),
                expenditure.add(other.expenditure),
                obligations.add(other.obligations),
                allocationSoFar.add(other.allocationSoFar),
                expenditureSoFar.add(other.expenditureSoFar));
    }

    /** Per cent (R14.1). */
    public Optional<BigDecimal> rate() {
        return percent(expenditure, allocation);
    }

    /** Per cent spent or committed. */
    public Optional<BigDecimal> withObligations() {
        return percent(expenditure.add(obligations), allocation);
    }

    /** Per cent since the beginning. */
    public Optional<BigDecimal> cumulative() {
        return percent(expenditureSoFar, allocationSoFar);
    }

    /** Per cent at the end of the period, if spending goes on as expected (R14.4). */
    public Optional<BigDecimal> forecast(DeliveryPeriod.ExpectedShare expected) {
        return percent(
                expenditure.multiply(BigDecimal.valueOf(expected.whole())),
                allocation.multiply(BigDecimal.valueOf(expected.part())));
    }

    /** Nothing was allocated, spent or committed. */
    boolean isEmpty() {
        return allocation.signum() == 0
                && expenditure.signum() == 0
                && obligations.signum() == 0
                && allocationSoFar.signum() == 0
                && expenditureSoFar.signum() == 0;
    }

    private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
    }
}
