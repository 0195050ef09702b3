package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Page;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.persistence.Filter;

/** Lists partners and shows one with the history of its clearances. */
@ApplicationScoped
@Transactional
public class ListingPartners {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final People people;
    private final Partners partners;
    private final Clearances clearances;
    private final Clock clock;

    @Inject
    public ListingPartners(People people, Partners partners, Clearances clearances, Clock clock) {
        this.people = people;
        this.partners = partners;
        this.clearances = clearances;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ListingPartners() {
        this.people = null;
        this.partners = null;
        this.clearances = null;
        this.clock = null;
    }

    /** @throws Refusal {@code partners-not-yours} for somebody who only stands for a donor */
    public Page<PartnerRow> page(PartnerQuery query, Actor actor) {
        requireStaff(actor);
        LocalDate today = LocalDate.now(clock);
        return Filter.of("Partner")
                .equal("partnerClass", query.partnerClass())
                .containing(query.search(), "code", "name")
                .page(entities, Partner.class, "e.name, e.code", query.page(), row -> PartnerRow.of(row, today));
    }

    /** @throws Refusal {@code partners-not-yours} or {@code unknown-partner} */
    public PartnerFile file(String code, Actor actor) {
        requireStaff(actor);
        Partner partner = partners.get(code);
        return new PartnerFile(
                PartnerRow.of(partner, LocalDate.now(clock)),
                partner.conditions(),
                partner.refusalReasons(),
                partner.namedBy(),
                partner.namedAt(),
                clearances.of(code).stream()
                        .map(clearance -> ClearanceEntry.of(clearance, clearances))
                        .toList());
    }

    private void requireStaff(Actor actor) {
        boolean staff = people.get(actor.person()).grants().stream().anyMatch(grant -> grant.role() != Role.DONOR);
        if (!staff) {
            throw Refusal.forbidden("partners-not-yours");
        }
    }
}
