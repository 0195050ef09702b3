package org.tricycle.notification;

import org.tricycle.inbox.TaskNews;

/** What people may be told by mail (R12.5). */
public enum TaskEvent {
    TASK_OPENED,
    TASK_HANDED_OVER,
    TASK_REMINDED,
    TASK_LATE;

    static TaskEvent of(TaskNews.Kind kind) {
        return switch (kind) {
            case OPENED -> TASK_OPENED;
            case HANDED_OVER -> TASK_HANDED_OVER;
            case REMINDED -> TASK_REMINDED;
            case LATE -> TASK_LATE;
        };
    }
}
