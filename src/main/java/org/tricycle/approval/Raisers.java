package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.tricycle.consultation.Consultation;
import org.tricycle.consultation.ConsultationOutcome;

/** Everything that raises the level of approval, one level for each reason found (R6.2). */
@ApplicationScoped
public class Raisers {

    /** In the order of the constants, each once. */
    List<RaisingReason> reasons(Consultation record) {
        return Stream.of(consultation(record))
                .flatMap(List::stream)
                .sorted()
                .distinct()
                .toList();
    }

    private static List<RaisingReason> consultation(Consultation record) {
        return record.outcome().map(Raisers::reasons).orElse(List.of());
    }

    static List<RaisingReason> reasons(ConsultationOutcome outcome) {
        return switch (outcome) {
            case ESCALATED -> List.of(RaisingReason.OBJECTION_STANDS);
            case INCOMPLETE -> List.of(RaisingReason.GROUP_NOT_HEARD);
            case NOT_AGREED -> List.of(RaisingReason.GROUPS_DISAGREE);
            case AGREED, AGREED_WITH_RESERVATIONS, CONCILIATION -> List.of();
        };
    }
}
