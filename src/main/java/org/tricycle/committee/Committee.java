package org.tricycle.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;

/** A tripartite committee of a country, or an international one, with the seats of the three groups. */
@Entity
@Table(name = "committee")
public class Committee {

    /** Scope of an international committee. */
    public static final String INTERNATIONAL = "INT";

    @Id
    private String code;

    @Version
    private long version;

    private String name;
    private String country;

    @Enumerated(EnumType.STRING)
    @Column(name = "chair_policy")
    private ChairPolicy chairPolicy;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @OneToMany(mappedBy = "committee", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Seat> seats = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Committee() {}

    /** @throws Refusal when its seats are not balanced (R14.2) */
    Committee(RegisterCommittee command, String person, Instant at) {
        this.code = command.code();
        this.name = command.name();
        this.country = command.country();
        this.chairPolicy = command.chairPolicy();
        this.registeredBy = person;
        this.registeredAt = at;
        nominate(command.seats());
    }

    /**
     * Seats what the organisations nominated, in place of who sat before.
     *
     * @throws Refusal when the seats are not balanced (R14.2)
     */
    void nominate(List<SeatNomination> nominations) {
        SeatGate.check(nominations);
        seats.clear();
        nominations.forEach(nomination -> seats.add(new Seat(this, seats.size(), nomination)));
    }

    /** The seats that can act on a day (R14.3). */
    public List<Seat> validSeats(LocalDate day) {
        return seats.stream().filter(seat -> seat.isValid(day)).toList();
    }

    /** Whether a group has a seat that can act on a day. */
    public boolean canAct(Party party, LocalDate day) {
        return validSeats(day).stream().anyMatch(seat -> seat.party() == party);
    }

    /** Whether every group has a seat that can act on a day. */
    public boolean canSit(LocalDate day) {
        return Arrays.stream(Party.values()).allMatch(party -> canAct(party, day));
    }

    /** Short name for addresses. */
    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** ISO alpha-3 code or {@link #INTERNATIONAL}. */
    public String country() {
        return country;
    }

    public ChairPolicy chairPolicy() {
        return chairPolicy;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** In the order in which they were nominated. */
    public List<Seat> seats() {
        return List.copyOf(seats);
    }
}
