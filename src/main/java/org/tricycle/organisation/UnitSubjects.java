package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.WorkSubject;
import org.tricycle.platform.WorkSubjects;

/** Units and offices as what work is about. */
@ApplicationScoped
public class UnitSubjects implements WorkSubjects {

    private final Units units;

    @Inject
    public UnitSubjects(Units units) {
        this.units = units;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    UnitSubjects() {
        this.units = null;
    }

    @Override
    public String type() {
        return OrganisationUnit.TYPE;
    }

    @Override
    public boolean exists(BusinessKey key) {
        return units.find(key.value()).isPresent();
    }

    @Override
    public WorkSubject describe(BusinessKey key) {
        OrganisationUnit unit = units.get(key.value());
        return WorkSubject.of(unit.name(Locale.ENGLISH), unit.headScope());
    }

    @Override
    public void reserve(BusinessKey key) {
        units.reserve(key.value());
    }
}
