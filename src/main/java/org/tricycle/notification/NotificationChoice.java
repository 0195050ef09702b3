package org.tricycle.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What one person has chosen (R12.5); whoever has none is told as {@link ChooseNotifications#DEFAULT} says. */
@Entity
@Table(name = "notification_choice")
public class NotificationChoice {

    @Id
    @Column(name = "user_name")
    private String userName;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "task_opened")
    private Delivery taskOpened;

    @Enumerated(EnumType.STRING)
    @Column(name = "task_handed_over")
    private Delivery taskHandedOver;

    @Enumerated(EnumType.STRING)
    @Column(name = "task_reminded")
    private Delivery taskReminded;

    @Enumerated(EnumType.STRING)
    @Column(name = "task_late")
    private Delivery taskLate;

    @SuppressWarnings("NullAway.Init")
    protected NotificationChoice() {}

    NotificationChoice(String userName, ChooseNotifications chosen) {
        this.userName = userName;
        this.taskOpened = chosen.taskOpened();
        this.taskHandedOver = chosen.taskHandedOver();
        this.taskReminded = chosen.taskReminded();
        this.taskLate = chosen.taskLate();
    }

    void change(ChooseNotifications chosen) {
        taskOpened = chosen.taskOpened();
        taskHandedOver = chosen.taskHandedOver();
        taskReminded = chosen.taskReminded();
        taskLate = chosen.taskLate();
    }

    public ChooseNotifications chosen() {
        return new ChooseNotifications(taskOpened, taskHandedOver, taskReminded, taskLate);
    }

    public long version() {
        return version;
    }
}
