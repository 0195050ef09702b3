package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.consultation.ConsultationPolicy;
import org.tricycle.consultation.PositionCount;

/** The table {@code consultation-outcome}. */
@ApplicationScoped
public class ConsultationTable implements ConsultationPolicy {

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
}
