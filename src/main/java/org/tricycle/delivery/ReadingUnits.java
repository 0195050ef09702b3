package org.tricycle.delivery;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tricycle.organisation.OrganisationUnit;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.organisation.UnitKind;
import org.tricycle.organisation.Units;

/** Reads units and offices with their heads and snapshots; as many statements however many projects there are. */
@ApplicationScoped
@Transactional
public class ReadingUnits {

    private final Units units;
    private final People people;
    private final DeliverySnapshots snapshots;

    @Inject
    public ReadingUnits(Units units, People people, DeliverySnapshots snapshots) {
        this.units = units;
        this.people = people;
        this.snapshots = snapshots;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReadingUnits() {
        this(null, null, null);
    }

    /** All of a kind with the snapshots of these months. */
    List<UnitRow> all(UnitKind kind, YearMonth from, YearMonth to, Locale language) {
        List<Person> heads = people.holding(Role.HEAD_OF_UNIT);
        Map<String, List<DeliverySnapshot>> taken =
                snapshots.between(from, to).stream().collect(groupingBy(DeliverySnapshot::unit));
        return units.all().stream()
                .filter(unit -> unit.kind() == kind)
                .map(unit -> row(unit, heads, taken.getOrDefault(unit.code(), List.of()), language))
                .toList();
    }

    /** One with the snapshots of these months. */
    UnitRow one(String code, YearMonth from, YearMonth to, Locale language) {
        OrganisationUnit unit = units.get(code);
        return row(unit, people.holding(Role.HEAD_OF_UNIT), snapshots.between(code, from, to), language);
    }

    private static UnitRow row(
            OrganisationUnit unit, List<Person> heads, List<DeliverySnapshot> taken, Locale language) {
        return new UnitRow(
                unit.code(),
                unit.kind(),
                unit.name(language),
                unit.place(),
                responsible(unit, heads),
                taken.stream().map(SnapshotRow::of).toList());
    }

    /** Who holds the role at the unit itself; where nobody does, who holds it everywhere. */
    private static List<String> responsible(OrganisationUnit unit, List<Person> heads) {
        List<String> own = holding(Role.HEAD_OF_UNIT.at(unit.headScope()), heads);
        return own.isEmpty() ? holding(Role.HEAD_OF_UNIT.at(Role.EVERYWHERE), heads) : own;
    }

    private static List<String> holding(String group, List<Person> heads) {
        return heads.stream()
                .filter(person -> Set.copyOf(person.groups()).contains(group))
                .map(Person::name)
                .toList();
    }
}
