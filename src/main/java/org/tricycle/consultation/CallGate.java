package org.tricycle.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** What the call to a sitting lacks, all of it at once (R4.17). */
final class CallGate {

    private CallGate() {}

    /**
     * Lets a complete call in due time pass.
     *
     * @param earliest the first day on which the committee may sit
     * @return the day of the sitting
     * @throws Refusal naming every gap
     */
    static LocalDate check(SittingCall call, LocalDate earliest) {
        List<Violation> gaps = new ArrayList<>();
        LocalDate day = call.sitsOn();
        if (day == null) {
            gaps.add(Violation.at("/sittingOn", "violation.required"));
        } else if (day.isBefore(earliest)) {
            gaps.add(Violation.at("/sittingOn", "violation.notice-too-short", earliest));
        }
        if (isBlank(call.place()) && isBlank(call.link())) {
            gaps.add(Violation.at("/place", "violation.sitting-place-missing"));
        }
        if (isBlank(call.agenda())) {
            gaps.add(Violation.at("/agenda", "violation.required"));
        }
        if (day == null || !gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
        return day;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
