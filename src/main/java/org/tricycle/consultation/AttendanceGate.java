package org.tricycle.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tricycle.committee.Presence;
import org.tricycle.committee.Seat;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** What is wrong with an attendance list, all of it at once (R4.18). */
final class AttendanceGate {

    private final Map<Integer, Seat> missing = new LinkedHashMap<>();
    private final List<Violation> gaps = new ArrayList<>();

    private AttendanceGate(List<Seat> validSeats) {
        validSeats.forEach(seat -> missing.put(SeatAttendance.number(seat), seat));
    }

    /**
     * Lets a list pass that names every valid seat once, each filled by its titular or a substitute or absent.
     *
     * @throws Refusal naming every gap
     */
    static List<AttendanceRow> check(List<SeatAttendance> attendance, List<Seat> validSeats) {
        AttendanceGate gate = new AttendanceGate(validSeats);
        List<AttendanceRow> rows = new ArrayList<>();
        for (int i = 0; i < attendance.size(); i++) {
            gate.row("/seats/" + i, attendance.get(i), rows);
        }
        gate.missing
                .values()
                .forEach(seat -> gate.gaps.add(
                        Violation.at("/seats", "violation.seat-missing", seat.organisation(), seat.party())));
        if (!gate.gaps.isEmpty()) {
            throw Refusal.invalid(gate.gaps);
        }
        return rows;
    }

    private void row(String pointer, SeatAttendance attended, List<AttendanceRow> rows) {
        Seat seat = missing.remove(attended.seat());
        if (seat == null) {
            gaps.add(Violation.at(pointer + "/seat", "violation.seat-not-valid", attended.seat()));
        } else if (attended.presence() != Presence.ABSENT && !fills(attended.person(), seat)) {
            gaps.add(Violation.at(pointer + "/person", "violation.person-without-mandate", seat.organisation()));
        } else {
            rows.add(new AttendanceRow(seat, attended));
        }
    }

    private static boolean fills(@Nullable String person, Seat seat) {
        return person != null
                && (seat.titular().equals(person) || seat.substitutes().contains(person));
    }
}
