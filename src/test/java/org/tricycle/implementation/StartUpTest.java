package org.tricycle.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tricycle.formulation.DocumentFixture;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.partner.EntryKind;
import org.tricycle.partner.RememberedAgreements;
import org.tricycle.partner.RememberedLedger;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refused;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;
import org.tricycle.schedule.ObligationKind;

class StartUpTest {

    private static final Actor FINANCE = Actor.onPage("finance");
    private static final Actor MANAGER = Actor.onPage("manager");
    private static final ProjectCode CODE = RememberedProjects.CODE;

    private final RememberedProjects projects = RememberedProjects.at(Status.AGREED);
    private final RememberedStartUp startUp = new RememberedStartUp();
    private final RememberedLedger ledger = new RememberedLedger();
    private final OpeningBudgets opening = new OpeningBudgets(
            startUp.budgets(), RememberedAgreements.signed(), ledger, projects, RememberedProjects.CLOCK);
    private final PlanningWork planning =
            new PlanningWork(startUp.plans(), documents(), projects, RememberedProjects.CLOCK);
    private final ActivatingProjects activating = new ActivatingProjects(
            startUp.budgets(),
            startUp.plans(),
            startUp.records(),
            startUp.conditions(),
            startUp.obligations(),
            projects);

    @Test
    void opensTheBudgetWithItsFirstAllocation() { // R7.1
        open("2026-11-18", "600000.00");

        assertThat(ledger.entries(CODE)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.ALLOCATION);
            assertThat(entry.amount()).isEqualTo("600000.00");
            assertThat(entry.valueDate()).isEqualTo("2026-11-18");
        });
        assertThat(projects.kinds()).containsExactly("budget-opened");
        assertThat(Refused.type(() -> open("2026-11-18", "1.00"))).isEqualTo("budget-open");
    }

    @Test
    void opensOnTheDayOfSignatureAndAllocatesAllThatWasAgreed() { // R7.1
        open("2026-11-16", "1000000.00");

        assertThat(startUp.budgets().of(CODE)).isPresent();
    }

    @Test
    void namesAllThatKeepsABudgetShut() { // R7.1
        assertThat(Refused.faults(() -> open("2026-11-15", "1000000.01")))
                .containsExactly(
                        "/openedOn violation.budget-before-signature",
                        "/firstAllocation violation.allocation-too-high");
        assertThat(Refused.faults(() -> open("2026-11-24", "1.00")))
                .containsExactly("/openedOn violation.past-or-present");
        assertThat(ledger.entries(CODE)).isEmpty();
    }

    @Test
    void offersWhatWasAgreed() {
        assertThat(opening.prefill(RememberedProjects.TASK).firstAllocation()).isEqualTo("1000000.00");
        assertThat(opening.prefill(RememberedProjects.TASK).openedOn()).isEqualTo("2026-11-23");
    }

    @Test
    void plansWorkInsideTheProjectsPeriod() { // R7.2
        plan(activity("2026-01-01", "2027-06-30"), activity("2026-05-05", "2026-05-05"));

        assertThat(startUp.plans().of(CODE).orElseThrow().activities()).hasSize(2);
        assertThat(projects.lastDetails()).containsExactly("2");
        assertThat(Refused.type(() -> plan(activity("2026-01-01", "2026-02-01"))))
                .isEqualTo("work-planned-before");
    }

    @Test
    void plansNoWorkOutsideIt() { // R7.2
        assertThat(Refused.faults(() -> plan(
                        activity("2025-12-31", "2026-02-01"),
                        activity("2027-01-01", "2027-07-01"),
                        activity("2026-03-02", "2026-03-01"))))
                .containsExactly(
                        "/activities/0/start violation.before-project-start",
                        "/activities/1/end violation.after-project-end",
                        "/activities/2/end violation.end-before-start");
    }

    @Test
    void offersAnActivityForEveryOutput() {
        assertThat(planning.prefill(RememberedProjects.TASK).activities())
                .extracting(Activity::output)
                .containsExactly("District committees plan local economic development", "Workers are trained");
    }

    @Test
    void activatesOnceBudgetAndWorkPlanAreThere() { // R7.3
        assertThat(Refused.type(this::activate)).isEqualTo("start-up-incomplete");
        open("2026-11-18", "1.00");
        assertThat(Refused.type(this::activate)).isEqualTo("start-up-incomplete");
        plan(activity("2026-01-01", "2026-02-01"));
        startUp.prepareAll();
        activate();

        assertThat(projects.project().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void activatesALargerProjectOnlyWithAllItsPreparations() { // R7.20
        open("2026-11-18", "1.00");
        plan(activity("2026-01-01", "2026-02-01"));
        assertThat(Refused.type(this::activate)).isEqualTo("start-up-incomplete");
        startUp.prepareAll();
        activate();

        assertThat(startUp.dropped()).containsExactly(ObligationKind.START_UP_ALARM); // R7.22
    }

    @Test
    void activatesNothingWhileAConditionBeforeTheFirstInstalmentIsOpen() { // R7.21
        open("2026-11-18", "1.00");
        plan(activity("2026-01-01", "2026-02-01"));
        startUp.prepareAll();
        startUp.leaveConditionOpen();

        assertThat(Refused.type(this::activate)).isEqualTo("instalment-conditions-open");
    }

    private void open(String day, String amount) {
        opening.open(
                RememberedProjects.TASK,
                new OpenBudget("107112", LocalDate.parse(day), new BigDecimal(amount)),
                FINANCE);
    }

    private void plan(Activity... activities) {
        planning.plan(RememberedProjects.TASK, new PlanWork(List.of(activities)), MANAGER);
    }

    private void activate() {
        activating.activate(CODE, Actor.system());
    }

    private static Activity activity(String start, String end) {
        return new Activity(
                "Train", "Workers are trained", LocalDate.parse(start), LocalDate.parse(end), "Coordinator");
    }

    private static ProjectDocuments documents() {
        return new ProjectDocuments() {
            @Override
            public Optional<ProjectDocument> latest(ProjectCode code) {
                return Optional.of(DocumentFixture.submitted(1));
            }
        };
    }
}
