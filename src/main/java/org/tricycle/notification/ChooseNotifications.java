package org.tricycle.notification;

import jakarta.validation.constraints.NotNull;

/**
 * What somebody wants to be told by mail, and when (R12.5).
 *
 * @param taskOpened a task waits for the person or a group of the person
 * @param taskHandedOver a colleague handed a task over to the person
 * @param taskReminded half the time has passed, or only the last days are left
 * @param taskLate a task is late, or has been opened to the person because it is late
 */
public record ChooseNotifications(
        @NotNull Delivery taskOpened,
        @NotNull Delivery taskHandedOver,
        @NotNull Delivery taskReminded,
        @NotNull Delivery taskLate) {

    /** What holds for whoever has chosen nothing. */
    public static final ChooseNotifications DEFAULT =
            new ChooseNotifications(Delivery.AT_ONCE, Delivery.AT_ONCE, Delivery.DAILY, Delivery.AT_ONCE);

    public static ChooseNotifications example() {
        return new ChooseNotifications(Delivery.DAILY, Delivery.AT_ONCE, Delivery.NONE, Delivery.AT_ONCE);
    }

    Delivery of(TaskEvent event) {
        return switch (event) {
            case TASK_OPENED -> taskOpened;
            case TASK_HANDED_OVER -> taskHandedOver;
            case TASK_REMINDED -> taskReminded;
            case TASK_LATE -> taskLate;
        };
    }
}
