package org.tricycle.dossier.web;

import java.util.ArrayList;
import java.util.List;
import org.tricycle.project.Status;

/**
 * One stage of a project's stage bar.
 *
 * @param mark style class: {@code past}, {@code now}, {@code exit} or empty
 */
public record StageMark(Status status, String mark) {

    private static final List<Status> LINE = List.of(
            Status.IDEA,
            Status.CONCEPT,
            Status.FORMULATION,
            Status.APPRAISAL,
            Status.CONSULTATION,
            Status.APPROVAL,
            Status.AGREED,
            Status.ACTIVE,
            Status.OPERATIONALLY_COMPLETE,
            Status.OPERATIONALLY_CLOSED,
            Status.FINANCIALLY_CLOSED);

    /**
     * The bar of a project; one that left the line shows behind which stage, and nothing after it where it has come to its end.
     *
     * @param past every status the project had, in order
     */
    static List<StageMark> bar(Status now, List<Status> past) {
        Status reached = LINE.contains(now) ? now : lastOnLine(past);
        int shown = now.isEnd() ? LINE.indexOf(reached) + 1 : LINE.size();
        List<StageMark> marks = new ArrayList<>();
        for (Status stage : LINE.subList(0, shown)) {
            boolean behind = stage.compareTo(reached) <= 0;
            marks.add(new StageMark(stage, stage == now ? "now" : behind ? "past" : ""));
        }
        if (!LINE.contains(now)) {
            marks.add(LINE.indexOf(reached) + 1, new StageMark(now, "exit"));
        }
        return marks;
    }

    private static Status lastOnLine(List<Status> past) {
        return past.stream().filter(LINE::contains).reduce(Status.IDEA, (earlier, later) -> later);
    }

    /** The project stands here. */
    public boolean isCurrent() {
        return mark.equals("now") || mark.equals("exit");
    }
}
