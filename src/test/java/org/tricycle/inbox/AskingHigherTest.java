package org.tricycle.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.RememberedPeople;
import org.tricycle.organisation.Role;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Duty;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;
import org.tricycle.platform.WorkSubject;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

/** R10.14: a unit too small for an independent judgement asks the place above, and that one the next. */
class AskingHigherTest {

    private static final BusinessKey PROJECT = BusinessKey.ofProject("GHA/26/01/NLD");

    private final Map<Role, List<Person>> holders = new HashMap<>();
    private final Set<String> barred = new HashSet<>();
    private final Set<String> heard = new HashSet<>();
    private final WorkItem item = item();
    private int needed = 1;
    private boolean judged = true;
    private final List<String> asked = new ArrayList<>();
    private final AskingHigher higher = new AskingHigher(
            new OneTask(),
            new Needs(),
            new OnlyBars(),
            new Holders(),
            new Offers(),
            RememberedProjects.at(Status.APPRAISAL));

    AskingHigherTest() {
        hold(Role.APPRAISER, "awa", "GHA");
        hold(Role.APPRAISER, "tomas", Role.EVERYWHERE);
        hold(Role.APPRAISER, "far", "IND");
        hold(Role.LEAD_APPRAISER, "claire", Role.EVERYWHERE);
        hold(Role.HEAD_OF_UNIT, "ingrid", "GHA");
    }

    @Test
    void asksNobodyElseWhileEnoughAreIndependent() {
        needed = 2;
        higher.ask(item);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksThePlaceAboveForTheOneWhoIsMissing() {
        needed = 2;
        barred.add("awa");
        higher.ask(item);
        higher.ask(item);
        assertThat(asked).containsExactly("LEAD_APPRAISER@*", "LEAD_APPRAISER@GHA");
    }

    @Test
    void doesNotCountWhoHasJudgedTheRoundAlready() {
        heard.addAll(Set.of("awa", "tomas"));
        higher.ask(item);
        assertThat(asked).containsExactly("LEAD_APPRAISER@*", "LEAD_APPRAISER@GHA");
    }

    @Test
    void goesOnUpwardsWhileNobodyThereIsIndependentEither() {
        barred.addAll(Set.of("awa", "tomas", "claire"));
        higher.ask(item);
        assertThat(asked).endsWith("HEAD_OF_UNIT@*", "HEAD_OF_UNIT@GHA").hasSize(4);
    }

    @Test
    void endsAtTheTop() {
        barred.addAll(Set.of("awa", "tomas", "claire", "ingrid"));
        higher.ask(item);
        assertThat(asked).endsWith("DIRECTOR_GENERAL@*", "DIRECTOR_GENERAL@GHA").hasSize(10);
    }

    @Test
    void leavesOtherTasksAlone() {
        judged = false;
        barred.addAll(Set.of("awa", "tomas"));
        higher.ask(item);
        assertThat(asked).isEmpty();
    }

    private void hold(Role role, String userName, String scope) {
        holders.computeIfAbsent(role, none -> new ArrayList<>())
                .add(new RememberedPeople().with(userName, role, scope).get(userName));
    }

    private static WorkItem item() {
        NewTask task = new NewTask(
                "1",
                PROJECT,
                null,
                "userTask_appraiseProposal",
                "appraisal/appraise-proposal",
                null,
                null,
                Set.of(Role.APPRAISER.at("GHA"), Role.APPRAISER.at(Role.EVERYWHERE)),
                true,
                10);
        WorkSubject about = new WorkSubject("Decent work", "GHA", "APPRAISAL", BigDecimal.TEN, "2026-1", "LIGHT");
        return new WorkItem(task, about, Instant.EPOCH, Due.on(LocalDate.EPOCH, WorkingCalendar.mondayToFriday()));
    }

    /** Answers nothing; only its duty counts. */
    record Anything() {}

    private final class OneTask extends TaskCatalogue {
        @Override
        public UserTask<?> byFormKey(String formKey) {
            SimpleUserTask<Anything> task = SimpleUserTask.of(
                            formKey, Anything.class, new Anything(), (open, command, actor) -> GatewayInputs.none())
                    .with(Duty.APPRAISER);
            return judged ? task.forDeclared() : task;
        }
    }

    private final class Needs implements NeededJudges {
        @Override
        public int people(OpenTask task) {
            return needed;
        }

        @Override
        public Set<String> heard(OpenTask task) {
            return heard;
        }
    }

    private final class OnlyBars extends Duties {
        @Override
        public boolean isFree(BusinessKey subject, String userName, Duty wanted) {
            return !barred.contains(userName);
        }
    }

    private final class Holders extends RememberedPeople {
        @Override
        public List<Person> holding(Role role) {
            return holders.getOrDefault(role, List.of());
        }
    }

    private final class Offers implements TaskEngine {
        @Override
        public void complete(String engineTaskId, GatewayInputs inputs) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void offer(String engineTaskId, Set<String> groups) {
            groups.stream().sorted().forEach(asked::add);
            item.offer(groups);
        }

        @Override
        public void assign(String engineTaskId, String userName) {
            throw new UnsupportedOperationException();
        }
    }
}
