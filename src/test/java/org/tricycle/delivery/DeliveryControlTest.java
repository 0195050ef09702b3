package org.tricycle.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tricycle.organisation.RememberedUnits;
import org.tricycle.organisation.Responsibility;
import org.tricycle.platform.Actor;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refused;
import org.tricycle.platform.TaskId;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

class DeliveryControlTest {

    private static final Actor HEAD = Actor.onPage("head");
    private static final Actor CONTROLLER = Actor.onPage("controller");
    private static final Actor MANAGEMENT = Actor.onPage("management");
    private static final OpenTask TASK = new OpenTask(
            new TaskId("0"), new BusinessKey("unit", RememberedUnits.UNIT), "userTask_explainShortfall", null, null);

    private final RememberedDelivery delivery = new RememberedDelivery();
    private final RememberedProjects projects = RememberedProjects.at(Status.ACTIVE);
    private final LocalDate today = LocalDate.now(RememberedProjects.CLOCK);

    @BeforeEach
    void projectOfTheUnit() {
        projects.answeredForBy(new Responsibility(RememberedUnits.UNIT, RememberedUnits.OFFICE));
    }

    @Test
    void keepsWhatWasExplained() { // R14.7
        amber();
        explain();

        assertThat(delivery.lastControl().explanation()).hasValueSatisfying(said -> {
            assertThat(said.cause()).isEqualTo(ShortfallCause.RECRUITMENT);
            assertThat(said.by()).isEqualTo("head");
        });
        assertThat(Refused.type(this::explain)).isEqualTo("shortfall-not-to-explain");
    }

    @Test
    void explainsNothingWhileGreen() { // R14.7
        delivery.spent("1000.00", "500.00").control("2026-06");

        assertThat(Refused.type(this::explain)).isEqualTo("shortfall-not-to-explain");
    }

    @Test
    void agreesAPlanForAnExplainedRedMonthOnly() { // R14.7
        red("2026-06");
        assertThat(Refused.type(() -> agree(today, CONTROLLER))).isEqualTo("action-plan-not-to-agree");
        explain();
        agree(today, CONTROLLER);

        assertThat(delivery.lastControl().actionPlan()).isPresent();
        assertThat(Refused.type(() -> agree(today, CONTROLLER))).isEqualTo("action-plan-not-to-agree");
    }

    @Test
    void agreesNoPlanWithOneself() { // R14.7
        red("2026-06");
        explain();

        assertThat(Refused.type(() -> agree(today, HEAD))).isEqualTo("action-plan-of-your-own");
    }

    @Test
    void plansFromTodayOn() { // R14.7
        red("2026-06");
        explain();

        assertThat(Refused.faults(() -> agree(today.minusDays(1), CONTROLLER)))
                .containsExactly("/dueOn violation.future-or-present");
        agree(today, CONTROLLER);
    }

    @Test
    void decidesOnASecondRedMonthOnly() { // R14.7
        red("2026-05");
        explain();
        agree(today, CONTROLLER);
        assertThat(Refused.type(() -> decide(DecideOnShortfall.example()))).isEqualTo("shortfall-not-to-decide");

        red("2026-06");
        explain();
        agree(today, CONTROLLER);
        decide(DecideOnShortfall.example());
        assertThat(delivery.lastControl().ruling())
                .hasValueSatisfying(ruling -> assertThat(ruling.decision()).isEqualTo(ShortfallDecision.REALLOCATION));
        assertThat(delivery.asked).isEmpty();
    }

    @Test
    void asksForTheRevisionOfNamedProjects() { // R14.8
        twoReds();
        decide(revisionOf(RememberedProjects.CODE.value()));

        assertThat(delivery.asked).singleElement().satisfies(asked -> {
            assertThat(asked.project()).isEqualTo(RememberedProjects.CODE);
            assertThat(asked.unit()).isEqualTo(RememberedUnits.UNIT);
        });
        assertThat(projects.kinds()).containsExactly("revision-requested-for-delivery");
    }

    @Test
    void namesActiveProjectsOfTheUnit() { // R14.8
        twoReds();

        assertThat(Refused.faults(() -> decide(revisionOf("KEN/26/01/NLD"))))
                .containsExactly("/projects/0/project violation.no-active-project-of-unit");
        assertThat(Refused.faults(() -> decide(revisionOf("Ghana"))))
                .containsExactly("/projects/0/project violation.no-active-project-of-unit");
        projects.answeredForBy(new Responsibility("DIALOGUE", RememberedUnits.OFFICE));
        assertThat(Refused.faults(() -> decide(revisionOf(RememberedProjects.CODE.value()))))
                .containsExactly("/projects/0/project violation.no-active-project-of-unit");
    }

    @Test
    void namesProjectsForARevisionAndNoneForAReallocation() { // R14.8
        twoReds();

        assertThat(Refused.faults(() -> decide(new DecideOnShortfall(ShortfallDecision.REVISION, "Why", List.of()))))
                .containsExactly("/projects violation.projects-to-revise");
        assertThat(Refused.faults(() -> decide(new DecideOnShortfall(
                        ShortfallDecision.REALLOCATION,
                        "Why",
                        List.of(new ProjectToRevise(RememberedProjects.CODE.value(), "What"))))))
                .containsExactly("/projects violation.no-projects-to-revise");
    }

    private static DecideOnShortfall revisionOf(String code) {
        return new DecideOnShortfall(
                ShortfallDecision.REVISION, "Two red months.", List.of(new ProjectToRevise(code, "A later end.")));
    }

    private void twoReds() {
        red("2026-05");
        red("2026-06");
        explain();
        agree(today, CONTROLLER);
    }

    private void amber() {
        delivery.spent("1000.00", "325.00").control("2026-06");
    }

    private void red(String month) {
        delivery.spent("1000.00", "100.00").control(month);
    }

    private void explain() {
        new ExplainingShortfalls(delivery.controls(), delivery.process(), RememberedProjects.CLOCK)
                .explain(TASK, ExplainShortfall.example(), HEAD);
    }

    private void agree(LocalDate dueOn, Actor actor) {
        new AgreeingActionPlans(delivery.controls(), delivery.process(), RememberedProjects.CLOCK)
                .agree(TASK, new AgreeActionPlan("Order before the quarter ends.", dueOn), actor);
    }

    private void decide(DecideOnShortfall command) {
        new DecidingOnShortfalls(
                        delivery.controls(),
                        delivery.requests(),
                        delivery.process(),
                        delivery.units,
                        projects,
                        RememberedProjects.CLOCK)
                .decide(TASK, command, MANAGEMENT);
    }
}
