package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.tricycle.partner.Agreement;
import org.tricycle.partner.Agreements;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Succession;
import org.tricycle.project.SuccessionKind;
import org.tricycle.project.Successions;

/** What the earlier phases of a project add to the total that is approved: those signed within twelve months count together (R6.16). */
@ApplicationScoped
public class PhaseTotals {

    private static final int MONTHS = 12;

    private final Successions successions;
    private final Agreements agreements;
    private final Clock clock;

    @Inject
    public PhaseTotals(Successions successions, Agreements agreements, Clock clock) {
        this.successions = successions;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PhaseTotals() {
        this(null, null, null);
    }

    /** US$ of all earlier phases, one before the other, whose agreement was signed within the last twelve months. */
    BigDecimal before(ProjectCode code) {
        LocalDate earliest = LocalDate.now(clock).minusMonths(MONTHS);
        BigDecimal total = BigDecimal.ZERO;
        Optional<ProjectCode> phase = phaseBefore(code);
        while (phase.isPresent()) {
            total = total.add(agreements
                    .of(phase.get())
                    .filter(agreement -> !agreement.signedOn().isBefore(earliest))
                    .map(Agreement::amount)
                    .orElse(BigDecimal.ZERO));
            phase = phaseBefore(phase.get());
        }
        return total;
    }

    private Optional<ProjectCode> phaseBefore(ProjectCode code) {
        return successions
                .before(code)
                .filter(succession -> succession.kind() == SuccessionKind.NEXT_PHASE)
                .map(Succession::predecessor);
    }
}
