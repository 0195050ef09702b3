package org.tricycle.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** Reads the holidays of {@link ImportHolidays}. */
final class HolidayLines {

    private static final String YEARLY = ",yearly";
    private static final int LONGEST_NAME = 120;

    private final List<PublicHoliday> read = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();
    private final Set<LocalDate> days = new HashSet<>();

    private HolidayLines() {}

    /**
     * The holidays, as they stand there; empty lines are passed over.
     *
     * @throws Refusal naming every line that cannot be read or repeats a day
     */
    static List<PublicHoliday> read(String lines) {
        HolidayLines reading = new HolidayLines();
        int number = 0;
        for (String line : lines.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                reading.line(number, line.strip());
            }
        }
        if (!reading.faults.isEmpty()) {
            throw Refusal.invalid(reading.faults);
        }
        return reading.read;
    }

    private void line(int number, String line) {
        boolean yearly = line.endsWith(YEARLY);
        String text = yearly ? line.substring(0, line.length() - YEARLY.length()) : line;
        int comma = text.indexOf(',');
        String name = text.substring(comma + 1).strip();
        try {
            LocalDate day =
                    LocalDate.parse(text.substring(0, Math.max(0, comma)).strip());
            if (name.isEmpty() || name.length() > LONGEST_NAME || !days.add(day)) {
                fault(number, line);
            } else {
                read.add(new PublicHoliday(day, name, yearly));
            }
        } catch (DateTimeException unreadable) {
            fault(number, line);
        }
    }

    private void fault(int number, String line) {
        faults.add(Violation.at("/lines", "violation.holiday-line", number, line));
    }
}
