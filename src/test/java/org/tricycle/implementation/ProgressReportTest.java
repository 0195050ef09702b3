package org.tricycle.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tricycle.implementation.ReportFixture.aReport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tricycle.consultation.AbsenceReason;
import org.tricycle.consultation.Involvement;
import org.tricycle.consultation.ParticipationForm;
import org.tricycle.consultation.ParticipationStage;
import org.tricycle.consultation.Participations;
import org.tricycle.partner.EntryKind;
import org.tricycle.partner.LedgerEntry;
import org.tricycle.partner.RememberedAgreements;
import org.tricycle.partner.RememberedLedger;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refused;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

class ProgressReportTest {

    private static final Actor MANAGER = Actor.onPage("manager");
    private static final Actor PROGRAMME = Actor.onPage("programme");
    private static final ProjectCode CODE = RememberedProjects.CODE;

    private final RememberedProjects projects = RememberedProjects.at(Status.ACTIVE);
    private final RememberedReports reports = new RememberedReports();
    private final RememberedLedger ledger = new RememberedLedger();
    private final RememberedAgreements agreements = RememberedAgreements.signed();
    private final RatingPolicy policy = new RememberedPolicy();
    private final List<String> participations = new ArrayList<>();

    @Test
    void leadsFromAnAcceptedFinalReportToTheEndOfOperations() { // R7.8, R7.10
        report(ReportProgress.example());

        assertThat(accept()).isEqualTo(accepted(true, false).and("operationsOutcome", "COMPLETE"));
        assertThat(projects.project().status()).isEqualTo(Status.OPERATIONALLY_COMPLETE);
        assertThat(projects.kinds())
                .containsExactly("final-report-submitted", "progress-report-accepted", "operations-completed");
        assertThat(ledger.sum(CODE, EntryKind.EXPENDITURE)).isEqualTo("940000.00");
        assertThat(reports.isFinalAccepted(CODE)).isTrue();
    }

    @Test
    void reportsOnAnActiveProjectOnly() { // R7.4
        RememberedProjects agreed = RememberedProjects.at(Status.AGREED);

        assertThat(Refused.type(() -> new ReportingProgress(
                                reports, agreements, ledger, agreed, policy, RememberedProjects.CLOCK)
                        .report(RememberedProjects.TASK, aReport().build(), MANAGER)))
                .isEqualTo("project-not-active");
    }

    @Test
    void waitsForOneValidationAtATime() { // R7.4
        report(aReport().build());

        assertThat(Refused.type(() -> report(aReport().build()))).isEqualTo("report-waits-for-validation");
    }

    @Test
    void liesInsideTheProjectsPeriod() { // R7.4
        assertThat(faults(aReport().over("2025-12-31", "2027-07-01")))
                .containsExactly(
                        "/periodStart violation.before-project-start", "/periodEnd violation.after-project-end");
        assertThat(faults(aReport().over("2026-02-01", "2026-01-31")))
                .containsExactly("/periodEnd violation.end-before-start");
        report(aReport().over("2026-01-01", "2027-06-30").build());
    }

    @Test
    void followsTheReportAcceptedBefore() { // R7.4
        report(aReport().over("2026-01-01", "2026-06-30").build());
        accept();

        assertThat(faults(aReport().over("2026-06-30", "2026-12-31")))
                .containsExactly("/periodStart violation.period-reported-before");
        report(aReport().over("2026-07-01", "2026-12-31").build());
        assertThat(reports.latest(CODE).orElseThrow().reportNumber()).isEqualTo(2);
    }

    @Test
    void countsNoMoreThanWasPlannedOrDue() { // R7.5
        assertThat(faults(aReport().outputs(11, 10).milestones(1, 0)))
                .containsExactly(
                        "/outputsOnSchedule violation.more-than-planned", "/milestonesMet violation.more-than-due");
        report(aReport().outputs(10, 10).milestones(1, 1).build());
    }

    @Test
    void spendsNoMoreThanWasAgreed() { // R7.6
        report(aReport().spending("600000.00").build());
        accept();

        assertThat(faults(next().spending("400000.01")))
                .containsExactly("/expenditure violation.spent-above-agreement");
        assertThat(faults(next().spending("400000.00").owing("0.01")))
                .containsExactly("/expenditure violation.spent-above-agreement");
        report(next().spending("399999.99").owing("0.01").build());
    }

    @Test
    void postsExpenditureAndTheChangeInObligations() { // R7.8
        report(aReport().spending("100.00").owing("40.00").build());
        accept();
        report(next().spending("0.00").owing("15.00").build());
        accept();

        assertThat(ledger.entries(CODE))
                .extracting(LedgerEntry::kind, LedgerEntry::amount)
                .containsExactly(
                        tuple(EntryKind.EXPENDITURE, new BigDecimal("100.00")),
                        tuple(EntryKind.OBLIGATION, new BigDecimal("40.00")),
                        tuple(EntryKind.OBLIGATION, new BigDecimal("-25.00")));
        assertThat(ledger.sum(CODE, EntryKind.OBLIGATION)).isEqualTo("15.00");
    }

    @Test
    void postsNothingBeforeItIsAccepted() { // R7.8
        report(aReport().build());
        sendBack();

        assertThat(ledger.entries(CODE)).isEmpty();
        assertThat(participations).isEmpty();
    }

    @Test
    void leavesNoObligationOpenAtTheEnd() { // R7.10
        assertThat(faults(aReport().owing("0.01").last()))
                .containsExactly("/obligations violation.obligations-in-final-report");
    }

    @Test
    void isFollowedByNothingOnceFinalAndAccepted() { // R7.10
        report(aReport().last().build());
        accept();

        assertThat(Refused.type(() -> ProgressReport.submit(
                        CODE,
                        reports.latest(CODE).orElseThrow(),
                        new ReportContext(
                                projects.project().startsOn(),
                                projects.project().endsOn(),
                                BigDecimal.TEN,
                                BigDecimal.ZERO,
                                null),
                        new RatedReport(next().build(), PerformanceRating.NOT_RATED),
                        "manager",
                        RememberedProjects.NOW)))
                .isEqualTo("final-report-accepted");
    }

    @Test
    void isNotValidatedByItsAuthor() { // R7.7
        report(aReport().build());

        assertThat(Refused.type(() -> validate(true, null, MANAGER))).isEqualTo("report-of-your-own");
        assertThat(reports.latest(CODE).orElseThrow().status()).isEqualTo(ReportStatus.SUBMITTED);
    }

    @Test
    void goesBackOnlyWithARemark() { // R7.7
        report(aReport().build());

        assertThat(Refused.faults(() -> validate(false, " ", PROGRAMME)))
                .containsExactly("/remark violation.report-remark-missing");
        assertThat(sendBack())
                .isEqualTo(GatewayInputs.of("reportAccepted", false)
                        .and("finalReport", false)
                        .and("correctiveActionDue", false));
    }

    @Test
    void comesBackAsAnotherRevisionOfTheSameReport() {
        report(aReport().build());
        sendBack();

        assertThat(reporting().prefill(RememberedProjects.TASK))
                .isEqualTo(aReport().build());
        report(aReport().spending("99.00").build());
        assertThat(reports.of(CODE))
                .extracting(ProgressReport::reportNumber, ProgressReport::revision)
                .containsExactly(tuple(1, 2), tuple(1, 1));
    }

    @Test
    void isValidatedOnce() {
        assertThat(Refused.type(this::accept)).isEqualTo("no-report-to-validate");
        report(aReport().build());
        accept();

        assertThat(Refused.type(this::accept)).isEqualTo("no-report-to-validate");
    }

    @Test
    void notesThatActionIsDue() { // R7.11
        report(aReport().outputs(1, 10).build());

        assertThat(accept()).isEqualTo(accepted(false, true));

        assertThat(projects.kinds())
                .containsExactly("progress-report-submitted", "progress-report-accepted", "corrective-action-due");
        assertThat(projects.lastDetails()).containsExactly("PerformanceRating.VERY_UNSATISFACTORY");
    }

    @Test
    void callsForActionAfterASecondBadReport() { // R7.11
        report(aReport().outputs(4, 10).build());
        assertThat(accept()).isEqualTo(accepted(false, false));

        report(next().outputs(4, 10).build());
        assertThat(accept()).isEqualTo(accepted(false, true));
        assertThat(reports.latest(CODE).orElseThrow().rating()).isEqualTo(PerformanceRating.UNSATISFACTORY);
    }

    @Test
    void callsForNoActionAtTheEnd() { // R7.11
        report(aReport().outputs(1, 10).last().build());

        assertThat(accept()).isEqualTo(accepted(true, false).and("operationsOutcome", "COMPLETE"));
    }

    @Test
    void saysForEachGroupHowItTookPartOrWhyNot() { // R7.12
        report(aReport()
                .involving(List.of(took(Party.WORKERS), absent(Party.EMPLOYERS), took(Party.GOVERNMENT)))
                .build());
        accept();

        assertThat(participations)
                .containsExactly("WORKERS MEETING null", "EMPLOYERS null DECLINED", "GOVERNMENT MEETING null");
    }

    @Test
    void leavesNoGroupOut() { // R7.12
        assertThat(faults(aReport().involving(List.of(took(Party.GOVERNMENT), took(Party.WORKERS)))))
                .containsExactly("/involvement violation.each-group-once");
        assertThat(faults(
                        aReport().involving(List.of(took(Party.GOVERNMENT), took(Party.WORKERS), took(Party.WORKERS)))))
                .containsExactly("/involvement violation.each-group-once");
    }

    @Test
    void saysEitherHowOrWhyNot() { // R7.12
        GroupInvolvement both = new GroupInvolvement(
                Party.EMPLOYERS, ParticipationForm.WRITTEN, AbsenceReason.DECLINED, "Wrote, yet declined.");
        GroupInvolvement neither = new GroupInvolvement(Party.WORKERS, null, null, "Nothing is known.");

        assertThat(faults(aReport().involving(List.of(took(Party.GOVERNMENT), both, neither))))
                .containsExactly(
                        "/involvement/1/form violation.form-or-reason", "/involvement/2/form violation.form-or-reason");
    }

    @Test
    void offersThePeriodThatFollows() {
        assertThat(reporting().prefill(RememberedProjects.TASK).periodStart()).isEqualTo("2026-01-01");
        report(aReport().over("2026-01-01", "2026-06-30").build());
        accept();

        assertThat(reporting().prefill(RememberedProjects.TASK).periodStart()).isEqualTo("2026-07-01");
        assertThat(reporting().prefill(RememberedProjects.TASK).involvement())
                .extracting(GroupInvolvement::party)
                .containsExactly(Party.values());
    }

    private static GatewayInputs accepted(boolean last, boolean actionDue) {
        return GatewayInputs.of("reportAccepted", true).and("finalReport", last).and("correctiveActionDue", actionDue);
    }

    private static ReportFixture next() {
        return aReport().over("2026-07-01", "2026-12-31");
    }

    private static GroupInvolvement took(Party party) {
        return new GroupInvolvement(party, ParticipationForm.MEETING, null, "Met in the district committee.");
    }

    private static GroupInvolvement absent(Party party) {
        return new GroupInvolvement(party, null, AbsenceReason.DECLINED, "Invited twice.");
    }

    private List<String> faults(ReportFixture report) {
        return Refused.faults(() -> report(report.build()));
    }

    private void report(ReportProgress command) {
        reporting().report(RememberedProjects.TASK, command, MANAGER);
    }

    private ReportingProgress reporting() {
        return new ReportingProgress(reports, agreements, ledger, projects, policy, RememberedProjects.CLOCK);
    }

    private GatewayInputs accept() {
        return validate(true, null, PROGRAMME);
    }

    private GatewayInputs sendBack() {
        return validate(false, "The sums differ from the accounts.", PROGRAMME);
    }

    private GatewayInputs validate(boolean accepted, @Nullable String remark, Actor actor) {
        Participations ledgerOfGroups = new Participations() {
            @Override
            public void record(ProjectCode code, ParticipationStage stage, Party party, Involvement involvement) {
                assertThat(stage).isEqualTo(ParticipationStage.IMPLEMENTATION);
                participations.add(party + " " + involvement.form() + " " + involvement.reason());
            }
        };
        return new ValidatingProgressReports(
                        reports,
                        new ReportPosting(agreements, ledger, ledgerOfGroups),
                        projects,
                        policy,
                        RememberedProjects.CLOCK)
                .validate(RememberedProjects.TASK, new ValidateProgressReport(accepted, remark), actor);
    }
}
