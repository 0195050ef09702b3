package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.consultation.ConsultationPolicy;
import org.tricycle.consultation.HearingInterval;
import org.tricycle.consultation.HearingWindow;
import org.tricycle.consultation.IntervalPolicy;
import org.tricycle.consultation.ParticipationStage;
import org.tricycle.consultation.PositionCount;
import org.tricycle.consultation.WindowPolicy;
import org.tricycle.project.Track;

/** The tables {@code consultation-outcome}, {@code consultation-window} and {@code consultation-interval}. */
@ApplicationScoped
public class ConsultationTable implements ConsultationPolicy, WindowPolicy, IntervalPolicy {

    private static final String INTERVAL = "consultation-interval";
    private static final String WINDOW = "consultation-window";

    private final PolicyTables tables;

    @Inject
    ConsultationTable(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConsultationTable() {
        this.tables = null;
    }

    @Override
    public ConsultationOutcome outcome(PositionCount count, String policyVersion) {
        Map<String, Object> inputs = Map.of(
                "supports", count.supports(),
                "reservations", count.reservations(),
                "objections", count.objections(),
                "withoutPosition", count.withoutPosition(),
                "conciliationRounds", count.conciliationRounds());
        return ConsultationOutcome.valueOf(tables.value("consultation-outcome", policyVersion, "outcome", inputs)
                .toString());
    }

    @Override
    public List<HearingInterval> intervals(Track track, String policyVersion) {
        Map<String, Object> inputs = Map.of("track", track.name());
        List<Object> points = tables.values(INTERVAL, policyVersion, "point", inputs);
        List<Object> first = tables.values(INTERVAL, policyVersion, "firstMonths", inputs);
        List<Object> every = tables.values(INTERVAL, policyVersion, "everyMonths", inputs);
        return IntStream.range(0, points.size())
                .mapToObj(row -> new HearingInterval(
                        ParticipationStage.valueOf(points.get(row).toString()),
                        ((Number) first.get(row)).intValue(),
                        ((Number) every.get(row)).intValue()))
                .toList();
    }

    @Override
    public HearingWindow window(ParticipationStage point, Track track, String policyVersion) {
        Map<String, Object> inputs = Map.of("point", point.name(), "track", track.name());
        return new HearingWindow(
                ((Number) tables.value(WINDOW, policyVersion, "workingDays", inputs)).intValue(),
                ((Number) tables.value(WINDOW, policyVersion, "extension", inputs)).intValue(),
                (Boolean) tables.value(WINDOW, policyVersion, "invitesItself", inputs),
                (Boolean) tables.value(WINDOW, policyVersion, "inWriting", inputs),
                ((Number) tables.value(WINDOW, policyVersion, "sittingNotice", inputs)).intValue(),
                ((Number) tables.value(WINDOW, policyVersion, "absentWindow", inputs)).intValue());
    }
}
