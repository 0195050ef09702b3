package org.tricycle.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tricycle.platform.BusinessKey;

/** Obligations in memory. */
public class RememberedObligations extends Obligations {

    private final List<Obligation> all = new ArrayList<>();

    public RememberedObligations() {
        super(Clock.systemUTC());
    }

    @Override
    public void plan(BusinessKey subject, ObligationKind kind, String detail, LocalDate dueOn) {
        all.add(new Obligation(subject, kind, detail, dueOn));
    }

    @Override
    public void drop(BusinessKey subject, ObligationKind kind) {
        of(subject).stream()
                .filter(planned -> planned.kind() == kind && planned.state() == Obligation.State.PLANNED)
                .forEach(planned -> planned.dropped(Instant.EPOCH));
    }

    @Override
    public List<Obligation> of(BusinessKey subject) {
        return all.stream()
                .filter(planned -> planned.subject().equals(subject))
                .sorted(Comparator.comparing(Obligation::dueOn))
                .toList();
    }

    /** Begins what is planned of a kind, soonest first. */
    public void beginNext(ObligationKind kind) {
        all.stream()
                .filter(planned -> planned.kind() == kind && planned.state() == Obligation.State.PLANNED)
                .min(Comparator.comparing(Obligation::dueOn))
                .orElseThrow()
                .begun(Instant.EPOCH);
    }

    /** What is planned and has neither begun nor been dropped: kind, detail and day, soonest first. */
    public List<String> planned() {
        return all.stream()
                .filter(planned -> planned.state() == Obligation.State.PLANNED)
                .sorted(Comparator.comparing(Obligation::dueOn))
                .map(planned -> planned.kind() + " " + planned.detail() + " " + planned.dueOn())
                .toList();
    }
}
