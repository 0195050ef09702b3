package org.tricycle.organisation;

import java.util.List;
import java.util.Optional;

/** One unit, one office and the lines of responsibility in memory. */
public class RememberedUnits extends Units {

    public static final String UNIT = "EMPLOYMENT";
    public static final String OFFICE = "ACCRA";

    private static final List<OrganisationUnit> ALL = List.of(
            new OrganisationUnit(UNIT, UnitKind.UNIT, "Employment", null),
            new OrganisationUnit(OFFICE, UnitKind.OFFICE, "Accra Office", "GHA"));

    @Override
    public Optional<OrganisationUnit> find(String code) {
        return ALL.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    @Override
    public List<OrganisationUnit> all() {
        return ALL;
    }

    @Override
    List<UnitDefault> defaults() {
        return List.of(
                new UnitDefault(UnitKind.UNIT, null, null, "GENERAL"),
                new UnitDefault(UnitKind.UNIT, null, "Informal economy", UNIT),
                new UnitDefault(UnitKind.UNIT, "GHA", null, "WEST"),
                new UnitDefault(UnitKind.UNIT, "GHA", "Child labour", "GHANA"),
                new UnitDefault(UnitKind.OFFICE, null, null, "HQ"),
                new UnitDefault(UnitKind.OFFICE, "GHA", null, OFFICE));
    }
}
