package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.DonorNames;
import org.tricycle.project.Donors;

/** All partners. Calls join the caller’s transaction. */
@ApplicationScoped
public class Partners implements DonorNames {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    public Optional<Partner> find(String code) {
        return Optional.ofNullable(entities.find(Partner.class, code));
    }

    /** @throws Refusal {@code unknown-partner} */
    public Partner get(String code) {
        return find(code).orElseThrow(() -> Refusal.notFound("unknown-partner", code));
    }

    /** Lets one writer at a time at a partner. */
    void reserve(String code) {
        entities.find(Partner.class, code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the donor’s money is private, which takes the longest track (rules.md §0). */
    public boolean isPrivate(String donor) {
        return find(donor)
                .map(partner -> partner.partnerClass() == PartnerClass.PRIVATE_BUSINESS)
                .orElse(Donors.isPrivate(donor));
    }

    /** Where the donor stands; public donors need not have been entered before (R5.8). */
    public Standing standing(String donor, LocalDate today) {
        return find(donor)
                .map(partner -> partner.standing(today))
                .orElse(Donors.isPublic(donor) ? Standing.REGISTERED : Standing.NAMED);
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        entities.createQuery("select p from Partner p order by p.name", Partner.class)
                .getResultStream()
                .forEach(partner -> names.put(partner.code(), partner.name()));
        return names;
    }

    @Override
    public Optional<String> name(String code) {
        return find(code).map(Partner::name);
    }

    void add(Partner partner) {
        entities.persist(partner);
    }
}
