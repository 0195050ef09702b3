package org.tricycle.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.tricycle.platform.Refusal;

/** Shows the committees to everybody who is signed in. */
@ApplicationScoped
@Transactional
public class ViewingCommittees {

    private final Committees committees;
    private final Clock clock;

    @Inject
    public ViewingCommittees(Committees committees, Clock clock) {
        this.committees = committees;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ViewingCommittees() {
        this(null, null);
    }

    /** By name. */
    public List<CommitteeRow> all() {
        return committees.all().stream()
                .map(committee -> CommitteeRow.of(committee, today()))
                .toList();
    }

    /** @throws Refusal {@code unknown-committee} */
    public CommitteeRow one(String code) {
        return CommitteeRow.of(committees.get(code), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
