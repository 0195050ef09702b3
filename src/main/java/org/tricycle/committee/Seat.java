package org.tricycle.committee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;

/** A seat of an organisation for one mandate; never changes, a new nomination takes its place (R14.1). */
@Entity
@Table(name = "seat")
public class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @ManyToOne
    @JoinColumn(name = "committee_code")
    private Committee committee;

    @Enumerated(EnumType.STRING)
    private Party party;

    private int place;
    private String organisation;
    private String titular;

    @Column(name = "mandate_from")
    private LocalDate mandateFrom;

    @Column(name = "mandate_to")
    private LocalDate mandateTo;

    @ElementCollection
    @CollectionTable(name = "seat_substitute", joinColumns = @JoinColumn(name = "seat_id"))
    @Column(name = "person")
    @OrderColumn(name = "place")
    private List<String> substitutes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    Seat(Committee committee, int place, SeatNomination nomination) {
        this.committee = committee;
        this.place = place;
        this.party = nomination.party();
        this.organisation = nomination.organisation();
        this.titular = nomination.titular();
        this.substitutes = new ArrayList<>(nomination.substitutes());
        this.mandateFrom = nomination.mandateFrom();
        this.mandateTo = nomination.mandateTo();
    }

    /** Whether its mandate covers the day; both ends do. */
    public boolean isValid(LocalDate day) {
        return !day.isBefore(mandateFrom) && !day.isAfter(mandateTo);
    }

    /**
     * Lets a valid seat act (R14.3).
     *
     * @throws Refusal {@code mandate-expired}
     */
    public void requireValid(LocalDate day) {
        if (!isValid(day)) {
            throw Refusal.conflict("mandate-expired", organisation, mandateTo);
        }
    }

    /** The committee it is a seat of. */
    public Committee committee() {
        return committee;
    }

    public Party party() {
        return party;
    }

    /** Its place among the committee's seats, from 0. */
    public int place() {
        return place;
    }

    public String organisation() {
        return organisation;
    }

    public String titular() {
        return titular;
    }

    public List<String> substitutes() {
        return List.copyOf(substitutes);
    }

    public LocalDate mandateFrom() {
        return mandateFrom;
    }

    /** Last day of the mandate. */
    public LocalDate mandateTo() {
        return mandateTo;
    }
}
