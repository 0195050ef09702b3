package org.tricycle.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tricycle.organisation.WorkingCalendars;

/** How many working days the policy gives a project: its deadlines one after the other, of what happens at the same time only the longest. */
public final class PolicyDays {

    private static final List<Set<String>> AT_THE_SAME_TIME = List.of(
            Set.of("giveOpinion", "appraiseProposal"),
            Set.of(
                    "openBudget",
                    "planWork",
                    "scheduleEvaluations",
                    "recruitStaff",
                    "formProjectCommittee",
                    "agreeMonitoringData",
                    "planHandover"));

    private PolicyDays() {}

    /** Closed tasks: element, party, day of opening, day it was due. */
    public static List<String> items(Tables tables, String code) {
        return tables.texts(
                "select element || ' ' || coalesce(party, '-') || ' ' || cast(created_at as date) || ' ' || due_on from work_item"
                        + " where project_code = ? and closed_by is not null order by created_at",
                code);
    }

    /** The working days of these tasks together. */
    public static int of(List<String> items) {
        int longest = AT_THE_SAME_TIME.stream()
                .mapToInt(tasks -> items.stream()
                        .filter(item -> tasks.contains(name(item)))
                        .mapToInt(PolicyDays::days)
                        .max()
                        .orElse(0))
                .sum();
        int others = items.stream()
                .filter(item -> AT_THE_SAME_TIME.stream().noneMatch(tasks -> tasks.contains(name(item))))
                .filter(item -> item.contains(" - ") || item.contains(" GOVERNMENT "))
                .mapToInt(PolicyDays::days)
                .sum();
        return longest + others;
    }

    private static String name(String item) {
        return item.split(" ", -1)[0].replace("userTask_", "");
    }

    private static int days(String item) {
        String[] parts = item.split(" ", -1);
        return CDI.current()
                .select(WorkingCalendars.class)
                .get()
                .of("GHA")
                .between(LocalDate.parse(parts[2]), LocalDate.parse(parts[3]));
    }
}
