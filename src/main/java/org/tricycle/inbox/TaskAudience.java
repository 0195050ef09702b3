package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.organisation.Addressees;
import org.tricycle.organisation.Person;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Who may be told a piece of news: those who could answer the task at this moment, and of its lateness those whom the table names (R10.2, R10.16). */
@ApplicationScoped
public class TaskAudience {

    private final Addressees addressees;
    private final TaskAccess access;
    private final Clock clock;

    @Inject
    public TaskAudience(Addressees addressees, TaskAccess access, Clock clock) {
        this.addressees = addressees;
        this.access = access;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TaskAudience() {
        this.addressees = null;
        this.access = null;
        this.clock = null;
    }

    /** People to tell, each once; nobody whom a conflict of interest, a duty taken or an absence keeps from the task. */
    public List<Person> of(TaskNews news) {
        LocalDate today = LocalDate.now(clock);
        String one = news.person();
        List<Person> reached = one == null ? addressees.of(news.groups(), today) : addressees.of(one, today);
        return reached.stream()
                .filter(person -> !news.forAction() || mayAnswer(news.item(), person))
                .toList();
    }

    private boolean mayAnswer(WorkItem item, Person person) {
        try {
            return access.mayOpen(item, Actor.onPage(person.userName()));
        } catch (Refusal stranger) {
            return false;
        }
    }
}
