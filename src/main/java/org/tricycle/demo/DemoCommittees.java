package org.tricycle.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tricycle.committee.ChairPolicy;
import org.tricycle.committee.RegisterCommittee;
import org.tricycle.committee.RegisteringCommittees;
import org.tricycle.committee.SeatNomination;
import org.tricycle.committee.ViewingCommittees;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Ready;
import org.tricycle.project.Party;

/** Three committees whose seats are filled with invented persons, registered once the accounts are open. */
@ApplicationScoped
public class DemoCommittees {

    private static final Actor SECRETARY = Actor.inJob("secretary");
    private static final int AFTER_ACCOUNTS = Interceptor.Priority.APPLICATION + 1;

    private final RegisteringCommittees registering;
    private final ViewingCommittees viewing;
    private final Clock clock;
    private final boolean demo;

    @Inject
    public DemoCommittees(
            RegisteringCommittees registering,
            ViewingCommittees viewing,
            Clock clock,
            @ConfigProperty(name = "tricycle.demo", defaultValue = "false") boolean demo) {
        this.registering = registering;
        this.viewing = viewing;
        this.clock = clock;
        this.demo = demo;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DemoCommittees() {
        this(null, null, null, false);
    }

    void register(@Observes @Priority(AFTER_ACCOUNTS) Ready ready) {
        if (demo && viewing.all().isEmpty()) {
            List.of(ghana(), india(), international()).forEach(committee -> registering.register(committee, SECRETARY));
        }
    }

    private RegisterCommittee ghana() {
        return new RegisterCommittee(
                "GHA-NTC",
                "National Tripartite Committee, Ghana",
                "GHA",
                ChairPolicy.GOVERNMENT_WITH_TWO_VICE_CHAIRS,
                List.of(
                        seat(
                                Party.GOVERNMENT,
                                "Ministry of Employment and Labour Relations",
                                "Nana Asante",
                                "Kojo Ofori",
                                0),
                        seat(
                                Party.GOVERNMENT,
                                "National Development Planning Commission",
                                "Efua Sarpong",
                                "Adwoa Agyeman",
                                0),
                        seat(Party.EMPLOYERS, "Ghana Employers’ Association", "Kwame Addo", "Esi Quaye", 0),
                        seat(Party.EMPLOYERS, "Association of Ghana Industries", "Abena Owusu", "Fiifi Ansah", 0),
                        seat(Party.WORKERS, "Trades Union Congress", "Kofi Boateng", "Akua Tetteh", 0),
                        seat(Party.WORKERS, "Ghana Federation of Labour", "Yaw Darko", "Mansa Lartey", 0)));
    }

    /** One seat of the employers has an expired mandate: it is shown as unable to act. */
    private RegisterCommittee india() {
        return new RegisterCommittee(
                "IND-NSC",
                "National Steering Committee on Child Labour, India",
                "IND",
                ChairPolicy.GOVERNMENT_WITH_TWO_VICE_CHAIRS,
                List.of(
                        seat(Party.GOVERNMENT, "Ministry of Labour and Employment", "Anjali Menon", "Suresh Pillai", 0),
                        seat(Party.EMPLOYERS, "Council of Indian Employers", "Rakesh Gupta", "Neha Kapoor", 0),
                        seat(Party.EMPLOYERS, "All India Organisation of Employers", "Divya Shah", "Arjun Mehta", 3),
                        seat(Party.WORKERS, "Hind Mazdoor Sabha", "Sunita Rao", "Manoj Yadav", 0),
                        seat(Party.WORKERS, "Indian National Trade Union Congress", "Vikram Das", "Lakshmi Iyer", 0)));
    }

    private RegisterCommittee international() {
        return new RegisterCommittee(
                "INT-ISC",
                "International Steering Committee",
                "INT",
                ChairPolicy.ROTATING,
                List.of(
                        seat(Party.GOVERNMENT, "Government group of the committee", "Ingrid Berg", "Youssef Amrani", 0),
                        seat(
                                Party.EMPLOYERS,
                                "International Organisation of Employers",
                                "Rosa Jiménez",
                                "Henrik Dahl",
                                0),
                        seat(
                                Party.WORKERS,
                                "International Trade Union Confederation",
                                "Paulo Neves",
                                "Miriam Okafor",
                                0)));
    }

    /** A seat of two years, begun so many years ago. */
    private SeatNomination seat(Party party, String organisation, String titular, String substitute, int yearsAgo) {
        LocalDate from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .withDayOfYear(1)
                .minusYears(yearsAgo);
        return new SeatNomination(
                party,
                organisation,
                titular,
                List.of(substitute),
                from,
                from.plusYears(2).minusDays(1));
    }
}
