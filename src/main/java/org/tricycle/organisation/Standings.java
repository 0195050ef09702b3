package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tricycle.platform.Refusal;

/** Who may answer what today: own roles, designations, and the absent for whom somebody deputises (R0.4, R0.5). Nothing is passed on twice. */
@ApplicationScoped
public class Standings {

    private final People people;
    private final Absences absences;
    private final Clock clock;

    @Inject
    public Standings(People people, Absences absences, Clock clock) {
        this.people = people;
        this.absences = absences;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    protected Standings() {
        this.people = null;
        this.absences = null;
        this.clock = null;
    }

    /** @throws Refusal {@code unknown-person} */
    public Standing of(String userName) {
        LocalDate today = LocalDate.now(clock);
        Person person = people.get(userName);
        Set<String> offices = absences.exercisedBy(userName, today).stream()
                .map(Designation::group)
                .collect(Collectors.toSet());
        List<Person> absentees =
                absences.deputisedBy(userName, today).stream().map(people::get).toList();
        return new Standing(person, person.groups(), offices, absentees);
    }
}
