package org.tricycle.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A progress report of which a test changes what matters to it. */
final class ReportFixture {

    private static final ReportProgress BASE = ReportProgress.example();

    private LocalDate start = BASE.periodStart();
    private LocalDate end = LocalDate.of(2026, 6, 30);
    private int planned = 10;
    private int onSchedule = 10;
    private int due = 0;
    private int met = 0;
    private String expenditure = "100.00";
    private String obligations = "0.00";
    private List<GroupInvolvement> involvement = BASE.involvement();
    private boolean last = false;

    private ReportFixture() {}

    /** An interim report on the first half of 2026. */
    static ReportFixture aReport() {
        return new ReportFixture();
    }

    ReportFixture over(String first, String lastDay) {
        start = LocalDate.parse(first);
        end = LocalDate.parse(lastDay);
        return this;
    }

    ReportFixture outputs(int done, int of) {
        onSchedule = done;
        planned = of;
        return this;
    }

    ReportFixture milestones(int done, int of) {
        met = done;
        due = of;
        return this;
    }

    ReportFixture spending(String amount) {
        expenditure = amount;
        return this;
    }

    ReportFixture owing(String amount) {
        obligations = amount;
        return this;
    }

    ReportFixture involving(List<GroupInvolvement> wanted) {
        involvement = wanted;
        return this;
    }

    ReportFixture last() {
        last = true;
        return this;
    }

    ReportProgress build() {
        return new ReportProgress(
                start,
                end,
                BASE.achievements(),
                planned,
                onSchedule,
                due,
                met,
                new BigDecimal(expenditure),
                new BigDecimal(obligations),
                BASE.risks(),
                involvement,
                BASE.genderAndStandards(),
                BASE.lessons(),
                last);
    }
}
