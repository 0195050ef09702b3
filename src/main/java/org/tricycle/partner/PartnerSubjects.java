package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.organisation.Role;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.WorkSubject;
import org.tricycle.platform.WorkSubjects;

/** Partners as what work is about. */
@ApplicationScoped
public class PartnerSubjects implements WorkSubjects {

    private final Partners partners;

    @Inject
    public PartnerSubjects(Partners partners) {
        this.partners = partners;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PartnerSubjects() {
        this.partners = null;
    }

    @Override
    public String type() {
        return Partner.KEY_TYPE;
    }

    @Override
    public boolean exists(BusinessKey key) {
        return partners.find(key.value()).isPresent();
    }

    @Override
    public WorkSubject describe(BusinessKey key) {
        return WorkSubject.of(partners.get(key.value()).name(), Role.EVERYWHERE);
    }

    @Override
    public void reserve(BusinessKey key) {
        partners.reserve(key.value());
    }
}
