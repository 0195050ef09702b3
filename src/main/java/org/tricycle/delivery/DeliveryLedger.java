package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.OrganisationUnit;
import org.tricycle.organisation.UnitKind;
import org.tricycle.partner.EntryKind;

/** Sums of the ledger, computed by the database: one statement however many projects there are. Calls join the caller's transaction. */
@ApplicationScoped
public class DeliveryLedger {

    private static final String SUMS =
            "select %s, e.account, sum(case when e.valueDate >= :start then e.amount - e.supportCost else 0 end),"
                    + " sum(e.amount - e.supportCost) from LedgerEntry e, Project p, Agreement a"
                    + " where e.projectCode = p.code and a.projectCode = p.code and a.modality in :modalities"
                    + " and e.account in :accounts and e.valueDate <= :end%s group by %s, e.account";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** What one unit or office has by the last day of the period. */
    public DeliverySums sums(OrganisationUnit unit, FundingSource source, LocalDate start, LocalDate end) {
        String answers = attribute(unit.kind());
        return query(answers, answers, unit.code(), source, start, end).getOrDefault(unit.code(), DeliverySums.NOTHING);
    }

    /** The same for every unit or office with projects, by code. */
    public Map<String, DeliverySums> byUnit(UnitKind kind, FundingSource source, LocalDate start, LocalDate end) {
        return query(attribute(kind), attribute(kind), null, source, start, end);
    }

    /** The same for every project of a unit or office, by code. */
    public Map<String, DeliverySums> byProject(
            OrganisationUnit unit, FundingSource source, LocalDate start, LocalDate end) {
        return query("p.code", attribute(unit.kind()), unit.code(), source, start, end);
    }

    private static String attribute(UnitKind kind) {
        return kind == UnitKind.UNIT ? "p.leadUnit" : "p.office";
    }

    private Map<String, DeliverySums> query(
            String key, String answers, @Nullable String unit, FundingSource source, LocalDate start, LocalDate end) {
        String condition = unit == null ? "" : " and " + answers + " = :unit";
        TypedQuery<Object[]> query = entities.createQuery(SUMS.formatted(key, condition, key), Object[].class)
                .setParameter("modalities", source.modalities())
                .setParameter("accounts", List.of(EntryKind.ALLOCATION, EntryKind.EXPENDITURE, EntryKind.OBLIGATION))
                .setParameter("start", start)
                .setParameter("end", end);
        if (unit != null) {
            query.setParameter("unit", unit);
        }
        return read(query.getResultList());
    }

    private static Map<String, DeliverySums> read(List<Object[]> rows) {
        Map<String, DeliverySums> sums = new HashMap<>();
        rows.forEach(row -> sums.merge((String) row[0], one(row), DeliverySums::plus));
        return sums;
    }

    private static DeliverySums one(Object[] row) {
        BigDecimal period = amount(row[2]);
        BigDecimal soFar = amount(row[3]);
        BigDecimal none = BigDecimal.ZERO.setScale(2);
        return switch ((EntryKind) row[1]) {
            case ALLOCATION -> new DeliverySums(period, none, none, soFar, none);
            case EXPENDITURE -> new DeliverySums(none, period, none, none, soFar);
            case OBLIGATION -> new DeliverySums(none, none, soFar, none, none);
            default -> DeliverySums.NOTHING;
        };
    }

    private static BigDecimal amount(Object number) {
        return new BigDecimal(number.toString()).setScale(2, RoundingMode.HALF_UP);
    }
}
