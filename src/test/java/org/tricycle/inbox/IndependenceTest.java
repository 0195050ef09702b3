package org.tricycle.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.RememberedPeople;
import org.tricycle.organisation.Role;
import org.tricycle.organisation.Standing;
import org.tricycle.organisation.Standings;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.platform.Actor;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Duty;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;
import org.tricycle.platform.WorkSubject;

/**
 * Whoever did something for a project, in person, as a deputy or as an officer-in-charge, over every combination of what they did and what the
 * absent did, against rules.md §1 and §3 told anew (R0.2, R0.4, R0.5, R10.3, R10.7, R10.12).
 */
class IndependenceTest {

    /** In which capacity somebody comes. */
    private enum Capacity {
        IN_PERSON,
        DEPUTY,
        OFFICER_IN_CHARGE
    }

    /** What may be true of a person beside the duties they took on. */
    private enum Bar {
        CONFLICT,
        UNIT_OF_THE_AUTHOR
    }

    private static final BusinessKey PROJECT = BusinessKey.ofProject("GHA/26/01/NLD");
    private static final String GROUP = Role.APPRAISER.at("GHA");
    private static final String ACTING = "mei";
    private static final String ABSENT = "awa";

    /** Rows: what somebody did. Columns: what they want to do. A dot is free, a cross is barred. Author, appraiser, approver, certifier, manager, evaluator, other. */
    private static final Map<Duty, String> BARRED = Map.of(
            Duty.AUTHOR, ".xxx.x.",
            Duty.APPRAISER, "x.xx.x.",
            Duty.APPROVER, "xx.x.x.",
            Duty.CERTIFIER, "xxx..x.",
            Duty.MANAGER, ".....x.",
            Duty.EVALUATOR, "xxxxx..",
            Duty.NONE, ".......");

    private static final Set<Duty> CHAIN = EnumSet.complementOf(EnumSet.of(Duty.NONE));

    private final Map<String, Set<Duty>> duties = new HashMap<>();
    private final Map<String, Set<Bar>> bars = new HashMap<>();
    private final Map<Capacity, Standing> standings = new HashMap<>();
    private Capacity capacity = Capacity.IN_PERSON;
    private Duty wanted = Duty.NONE;
    private final TaskAccess access = new TaskAccess(new RememberedStandings(), new RememberedDuties(), new OneTask());
    private final WorkItem item = item();

    IndependenceTest() {
        RememberedPeople people =
                new RememberedPeople().with(ACTING, Role.EVALUATOR).with(ABSENT, Role.APPRAISER, "GHA");
        Person acting = people.get(ACTING);
        standings.put(Capacity.IN_PERSON, new Standing(acting, Set.of(GROUP), Set.of(), List.of()));
        standings.put(Capacity.DEPUTY, new Standing(acting, Set.of(), Set.of(), List.of(people.get(ABSENT))));
        standings.put(Capacity.OFFICER_IN_CHARGE, new Standing(acting, Set.of(), Set.of(GROUP), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void holdsWhateverTheActingAndTheAbsentHaveDone(Capacity how) {
        capacity = how;
        for (Duty asked : Duty.values()) {
            wanted = asked;
            everySet(
                    CHAIN,
                    ofActing -> everySet(CHAIN, ofAbsent -> {
                        duties.put(ACTING, ofActing);
                        duties.put(ABSENT, ofAbsent);
                        compare();
                    }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsWhateverElseStandsAgainstTheActingOrTheAbsent(Capacity how) {
        capacity = how;
        for (Duty asked : Duty.values()) {
            wanted = asked;
            for (Duty ofActing : Duty.values()) {
                for (Duty ofAbsent : Duty.values()) {
                    duties.put(ACTING, EnumSet.of(ofActing));
                    duties.put(ABSENT, EnumSet.of(ofAbsent));
                    everySet(
                            EnumSet.allOf(Bar.class),
                            againstActing -> everySet(EnumSet.allOf(Bar.class), againstAbsent -> {
                                bars.put(ACTING, againstActing);
                                bars.put(ABSENT, againstAbsent);
                                compare();
                            }));
                }
            }
        }
    }

    /** The same people may answer as are counted when it is asked whether anybody is left. */
    @Test
    void countsAsFreeWhoMayAnswerInPerson() {
        Duties counted = new RememberedDuties();
        for (Duty asked : Duty.values()) {
            wanted = asked;
            everySet(
                    CHAIN,
                    held -> everySet(EnumSet.allOf(Bar.class), against -> {
                        duties.put(ACTING, held);
                        bars.put(ACTING, against);
                        assertThat(counted.isFree(PROJECT, ACTING, asked)).isEqualTo(isAllowed());
                    }));
        }
    }

    private void compare() {
        boolean expected = isAllowed();
        if (isLetIn() != expected) {
            throw new AssertionError("%s, who did %s with %s, for %s with %s, wants to be %s: %s"
                    .formatted(
                            capacity,
                            duties.get(ACTING),
                            bars.get(ACTING),
                            duties.get(ABSENT),
                            bars.get(ABSENT),
                            wanted,
                            expected ? "kept out" : "let in"));
        }
    }

    private boolean isLetIn() {
        try {
            return access.mayOpen(item, Actor.onPage(ACTING));
        } catch (Refusal closed) {
            return false;
        }
    }

    // --- rules.md §1 and §3

    private boolean isAllowed() {
        boolean personal = wanted == Duty.APPROVER || wanted == Duty.CERTIFIER;
        return switch (capacity) {
            case IN_PERSON, OFFICER_IN_CHARGE -> isIndependent(ACTING);
            case DEPUTY -> !personal && isIndependent(ACTING) && isIndependent(ABSENT);
        };
    }

    private boolean isIndependent(String person) {
        Set<Bar> against = bars.getOrDefault(person, Set.of());
        boolean judging = wanted != Duty.NONE && wanted != Duty.MANAGER;
        return !(judging && against.contains(Bar.CONFLICT))
                && !(wanted == Duty.APPRAISER && against.contains(Bar.UNIT_OF_THE_AUTHOR))
                && duties.getOrDefault(person, Set.of()).stream().noneMatch(this::bars);
    }

    private boolean bars(Duty held) {
        return Objects.requireNonNull(BARRED.get(held))
                        .charAt(List.of(Duty.values()).indexOf(wanted))
                == 'x';
    }

    private static <E> void everySet(Set<E> members, Consumer<Set<E>> take) {
        List<E> all = List.copyOf(members);
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            Set<E> set = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(all.get(i));
                }
            }
            take.accept(set);
        }
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
                Set.of(GROUP),
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
            return SimpleUserTask.of(
                            formKey, Anything.class, new Anything(), (task, command, actor) -> GatewayInputs.none())
                    .with(wanted);
        }
    }

    private final class RememberedStandings extends Standings {
        @Override
        public Standing of(String userName) {
            return Objects.requireNonNull(standings.get(capacity));
        }
    }

    private final class RememberedDuties extends Duties {
        @Override
        List<Duty> taken(BusinessKey subject, String userName) {
            return List.copyOf(duties.getOrDefault(userName, Set.of()));
        }

        @Override
        boolean stoodBack(BusinessKey subject, String userName) {
            return bars.getOrDefault(userName, Set.of()).contains(Bar.CONFLICT);
        }

        @Override
        boolean isOfTheAuthorsUnit(BusinessKey subject, String userName) {
            return bars.getOrDefault(userName, Set.of()).contains(Bar.UNIT_OF_THE_AUTHOR);
        }
    }
}
