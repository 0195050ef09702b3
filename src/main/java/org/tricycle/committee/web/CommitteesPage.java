package org.tricycle.committee.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.committee.CommitteeRow;
import org.tricycle.committee.SeatRow;
import org.tricycle.committee.ViewingCommittees;
import org.tricycle.platform.web.Parameters;
import org.tricycle.project.Party;

/** The list of committees, and the one that the address names. */
@RequestScoped
@Named("committeesPage")
public class CommitteesPage {

    private final ViewingCommittees viewing;
    private final Parameters parameters;
    private @Nullable CommitteeRow asked;

    @Inject
    public CommitteesPage(ViewingCommittees viewing, Parameters parameters) {
        this.viewing = viewing;
        this.parameters = parameters;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CommitteesPage() {
        this.viewing = null;
        this.parameters = null;
    }

    public List<CommitteeRow> rows() {
        return viewing.all();
    }

    /** Refuses an address without a committee before anything is shown. */
    public void open() {
        asked();
    }

    public CommitteeRow asked() {
        if (asked == null) {
            asked = viewing.one(parameters.text("code").orElse(""));
        }
        return asked;
    }

    public List<Party> parties() {
        return List.of(Party.values());
    }

    /** How many seats a group has. */
    public int seats(CommitteeRow committee, Party party) {
        return committee.of(party).size();
    }

    public List<SeatRow> of(Party party) {
        return asked().of(party);
    }

    /** Named substitutes in one line. */
    public String substitutes(SeatRow seat) {
        return String.join(", ", seat.substitutes());
    }
}
