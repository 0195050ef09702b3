package org.tricycle.organisation;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Ready;

/**
 * The working calendar that counts at a place (R0.3, R0.8).
 *
 * <p>Every node keeps all calendars in memory. Its own change lets go of them as soon as it is committed; a change at another node is seen
 * within {@value #LOOK_SECONDS} seconds.
 */
@ApplicationScoped
public class WorkingCalendars {

    /** Country of headquarters, whose calendar counts for everything that is no country’s. */
    public static final String HEADQUARTERS = "CHE";

    private static final Logger LOG = Logger.getLogger(WorkingCalendars.class.getName());
    private static final int LOOK_SECONDS = 10;

    /** All calendars, as of a revision. */
    private record Known(long revision, Map<String, WorkingCalendar> byCountry) {}

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    @SuppressWarnings("NullAway.Init")
    private ManagedScheduledExecutorService threads;

    private final CountryCalendars calendars;

    @Nullable
    private volatile Known known;

    private @Nullable Future<?> looking;

    @Inject
    WorkingCalendars(CountryCalendars calendars) {
        this.calendars = calendars;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    protected WorkingCalendars() {
        this.calendars = null;
    }

    /**
     * The calendar for work at a place: the country's own, and headquarters' for what is no single country's, such as a regional or an
     * interregional project.
     *
     * @param place ISO alpha-3 code, region prefix, unit or {@code *}
     */
    public WorkingCalendar of(String place) {
        Map<String, WorkingCalendar> all = known().byCountry();
        WorkingCalendar own = all.get(place);
        if (own != null) {
            return own;
        }
        return all.getOrDefault(HEADQUARTERS, WorkingCalendar.mondayToFriday());
    }

    /** The calendars of all countries, by code. */
    List<WorkingCalendar> all() {
        return known().byCountry().values().stream()
                .sorted(Comparator.comparing(WorkingCalendar::country))
                .toList();
    }

    /** The calendar of headquarters. */
    public WorkingCalendar ofHeadquarters() {
        return of(HEADQUARTERS);
    }

    private Known known() {
        Known seen = known;
        if (seen == null) {
            seen = new Known(calendars.revision(), calendars.all());
            known = seen;
        }
        return seen;
    }

    /** What was read inside a transaction that came to nothing is let go of as well. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged changed) {
        known = null;
    }

    void watch(@Observes Ready ready) {
        looking = threads.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(true);
        }
    }

    private void look() {
        Known seen = known;
        try {
            if (seen != null && seen.revision() != calendars.revision()) {
                known = null;
            }
        } catch (IllegalStateException unreachable) {
            LOG.log(Level.WARNING, "The calendars cannot be read", unreachable);
        }
    }
}
