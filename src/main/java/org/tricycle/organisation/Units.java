package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;

/** All units and offices. Calls join the caller's transaction. */
@ApplicationScoped
public class Units {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<OrganisationUnit> find(String code) {
        return Optional.ofNullable(entities.find(OrganisationUnit.class, code));
    }

    /** @throws Refusal {@code unknown-unit} */
    public OrganisationUnit get(String code) {
        return find(code).orElseThrow(() -> Refusal.notFound("unknown-unit", code));
    }

    /**
     * Lets one writer at a time at a unit.
     *
     * @throws Refusal {@code unknown-unit}
     */
    void reserve(String code) {
        if (entities.find(OrganisationUnit.class, code, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refusal.notFound("unknown-unit", code);
        }
    }

    /** Units before offices, by code. */
    public List<OrganisationUnit> all() {
        return entities.createQuery(
                        "select u from OrganisationUnit u order by u.kind desc, u.code", OrganisationUnit.class)
                .getResultList();
    }

    /** Who answers for a new project: of the lines that apply the most precise one (R0.7). */
    public Responsibility responsibleFor(String country, String theme) {
        List<UnitDefault> lines = defaults();
        return new Responsibility(
                best(lines, UnitKind.UNIT, country, theme), best(lines, UnitKind.OFFICE, country, theme));
    }

    private static String best(List<UnitDefault> lines, UnitKind kind, String country, String theme) {
        return lines.stream()
                .filter(line -> line.applies(kind, country, theme))
                .max(Comparator.comparingInt(UnitDefault::precision))
                .map(UnitDefault::unitCode)
                .orElseThrow(() -> new IllegalStateException("No " + kind + " answers for new projects"));
    }

    List<UnitDefault> defaults() {
        return entities.createQuery("select d from UnitDefault d", UnitDefault.class)
                .getResultList();
    }
}
