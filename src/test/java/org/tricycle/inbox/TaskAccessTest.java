package org.tricycle.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

/** R10.2, R10.3 and R10.7 with R0.2, R0.4 and R0.5: who may know of a task, answer it, and for whom. */
class TaskAccessTest {

    private static final BusinessKey PROJECT = BusinessKey.ofProject("GHA/26/01/NLD");
    private static final String APPRAISERS = Role.APPRAISER.at("GHA");

    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, Set<Duty>> duties = new HashMap<>();
    private final Set<String> conflicted = new HashSet<>();
    private Duty wanted = Duty.APPRAISER;
    private final TaskAccess access = new TaskAccess(new RememberedStandings(), new RememberedDuties(), new OneTask());

    TaskAccessTest() {
        person("awa", Set.of(APPRAISERS), List.of());
        person("stranger", Set.of(Role.APPRAISER.at("IND")), List.of());
        person("mei", Set.of(), List.of("awa"));
    }

    @Test
    void aCandidateAnswersInTheirOwnRight() {
        assertThat(access.mayAnswer(item(null), Actor.onPage("awa")).onBehalfOf())
                .isEmpty();
    }

    @Test
    void somebodyOfAnotherScopeDoesNotKnowOfIt() {
        refuses("unknown-task", item(null), "stranger");
    }

    @Test
    void whoClaimedItKeepsTheOthersOut() {
        person("tomas", Set.of(APPRAISERS), List.of());

        refuses("task-claimed-by-another", item("tomas"), "awa");
    }

    @Test
    void aDeputyAnswersOnBehalfOfTheAbsent() {
        Actor acting = access.mayAnswer(item(null), Actor.onPage("mei"));

        assertThat(acting.person()).isEqualTo("mei");
        assertThat(acting.onBehalfOf()).contains("awa");
    }

    @Test
    void aDeputyTakesOverWhatTheAbsentHadClaimed() {
        assertThat(access.mayAnswer(item("awa"), Actor.onPage("mei")).onBehalfOf())
                .contains("awa");
        person("tomas", Set.of(APPRAISERS), List.of());
        refuses("task-not-yours", item("tomas"), "mei");
    }

    @Test
    void aDeputyOfADeputyDoesNotKnowOfIt() {
        person("zoe", Set.of(), List.of("mei"));

        refuses("unknown-task", item(null), "zoe");
    }

    @Test
    void whatADeputyClaimedStaysTheWorkOfTheAbsent() {
        assertThat(access.mayAnswer(item("mei"), Actor.onPage("mei")).onBehalfOf())
                .contains("awa");
    }

    @Test
    void anOfficerInChargeApprovesOnBehalfOfTheAuthority() {
        wanted = Duty.APPROVER;
        officer("luc", APPRAISERS);

        Actor acting = access.mayAnswer(item(null), Actor.onPage("luc"));

        assertThat(acting.onBehalfOf()).contains(APPRAISERS);
        assertThat(acting.everybody()).containsExactly("luc");
        assertThat(access.mayAnswer(item("luc"), Actor.onPage("luc"))).isEqualTo(acting);
    }

    @Test
    void whoIsToldOnWhoseBehalfAndWhoIsNot() {
        WorkItem item = item(null);

        assertThat(access.onBehalfOf(item, standing("mei"))).contains("awa");
        assertThat(access.onBehalfOf(item, standing("awa"))).isEmpty();
        assertThat(access.onBehalfOf(item("tomas"), standing("mei"))).isEmpty();
    }

    @Test
    void whoDeclaredAConflictOfInterestJudgesNothingMore() { // R10.12
        conflicted.add("awa");

        refuses("conflict-declared", item(null), "awa");
        for (String person : List.of("awa", "mei")) {
            assertThatThrownBy(() -> access.mayOpen(item(null), Actor.onPage(person)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("conflict-declared"));
        }
        wanted = Duty.MANAGER;
        assertThat(access.mayOpen(item(null), Actor.onPage("awa"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void separationBindsDeputyAndAbsentAlike(Duty ofDeputy, Duty ofAbsent, Duty asked) {
        wanted = asked;
        duties.put("mei", EnumSet.of(ofDeputy));
        duties.put("awa", EnumSet.of(ofAbsent));
        boolean personal = asked == Duty.APPROVER || asked == Duty.CERTIFIER;
        boolean separate = !Duties.excludes(ofDeputy, asked) && !Duties.excludes(ofAbsent, asked);

        assertThat(access.mayOpen(item(null), Actor.onPage("mei"))).isEqualTo(separate && !personal);
    }

    static Stream<Arguments> assignments() {
        return Stream.of(Duty.values()).flatMap(deputy -> Stream.of(Duty.values())
                .flatMap(absent -> Stream.of(Duty.values()).map(asked -> Arguments.of(deputy, absent, asked))));
    }

    private void refuses(String type, WorkItem item, String person) {
        assertThatThrownBy(() -> access.mayAnswer(item, Actor.onPage(person)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private Standing standing(String userName) {
        return Objects.requireNonNull(standings.get(userName));
    }

    private void officer(String userName, String office) {
        RememberedPeople people = new RememberedPeople().with(userName, Role.EVALUATOR);
        standings.put(userName, new Standing(people.get(userName), Set.of(), Set.of(office), List.of()));
    }

    private void person(String userName, Set<String> groups, List<String> absentees) {
        RememberedPeople people = new RememberedPeople().with(userName, Role.EVALUATOR);
        standings.put(
                userName,
                new Standing(
                        people.get(userName),
                        groups,
                        Set.of(),
                        absentees.stream().map(this::scoped).toList()));
    }

    private Person scoped(String absentee) {
        Role role = absentee.equals("awa") ? Role.APPRAISER : Role.EVALUATOR;
        return new RememberedPeople().with(absentee, role, "GHA").get(absentee);
    }

    private static WorkItem item(@Nullable String assignee) {
        NewTask task = new NewTask(
                "1",
                PROJECT,
                null,
                "userTask_appraiseProposal",
                "appraisal/appraise-proposal",
                null,
                null,
                Set.of(APPRAISERS),
                true,
                10);
        WorkSubject about = new WorkSubject("Decent work", "GHA", "APPRAISAL", BigDecimal.TEN, "2026-1", "LIGHT");
        WorkItem item =
                new WorkItem(task, about, Instant.EPOCH, Due.on(LocalDate.EPOCH, WorkingCalendar.mondayToFriday()));
        if (assignee != null) {
            item.handTo(assignee);
        }
        return item;
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
            return standing(userName);
        }
    }

    private final class RememberedDuties extends Duties {
        @Override
        List<Duty> taken(BusinessKey subject, String userName) {
            return List.copyOf(duties.getOrDefault(userName, Set.of()));
        }

        @Override
        boolean isOfTheAuthorsUnit(BusinessKey subject, String userName) {
            return false;
        }

        @Override
        boolean stoodBack(BusinessKey subject, String userName) {
            return conflicted.contains(userName);
        }
    }
}
