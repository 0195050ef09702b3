package org.tricycle.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tricycle.committee.Attendance;
import org.tricycle.committee.Presence;
import org.tricycle.committee.RecusalReason;
import org.tricycle.committee.Seat;
import org.tricycle.project.Party;

/** How one seat attended a sitting, with what was true of the seat that day (R4.18). */
@Embeddable
public class AttendanceRow {

    @Enumerated(EnumType.STRING)
    private Party party;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Nullable
    private String person;

    private boolean titular;

    @Nullable
    @Enumerated(EnumType.STRING)
    private RecusalReason recusal;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceRow() {}

    AttendanceRow(Seat seat, SeatAttendance attendance) {
        this.party = seat.party();
        this.organisation = seat.organisation();
        this.presence = attendance.presence();
        this.person = presence == Presence.ABSENT ? null : attendance.person();
        this.titular = seat.titular().equals(person);
        this.recusal = attendance.recusal();
    }

    Attendance counted() {
        return new Attendance(party, presence != Presence.ABSENT, recusal != null);
    }

    public Party party() {
        return party;
    }

    public String organisation() {
        return organisation;
    }

    public Presence presence() {
        return presence;
    }

    /** Who filled the seat; null where it was absent. */
    public @Nullable String person() {
        return person;
    }

    /** Its titular filled it, no substitute. */
    public boolean isTitular() {
        return titular;
    }

    /** Why it took no part; null where it did. */
    public @Nullable RecusalReason recusal() {
        return recusal;
    }
}
