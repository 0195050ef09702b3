package org.tricycle.implementation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.tricycle.project.ProjectCode;

/** One preparation of a start-up that is done, with its evidence (R7.20). */
@Entity
@Table(name = "start_up_record")
public class StartUpRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "start_up_task")
    private StartUpTask task;

    private String account;
    private String counterpart;
    private String evidence;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StartUpRecord() {}

    StartUpRecord(ProjectCode code, Done done, String person, Instant at) {
        this.projectCode = code.value();
        this.task = done.task();
        this.account = done.account();
        this.counterpart = done.counterpart();
        this.evidence = done.evidence();
        this.doneOn = done.on();
        this.recordedBy = person;
        this.recordedAt = at;
    }

    /**
     * What was done.
     *
     * @param task which preparation
     * @param account what it is, in words
     * @param counterpart who it is, or with whom it was agreed
     * @param evidence where it is filed
     * @param on not in the future
     * @param dayAt JSON pointer of the day in the command that says so
     */
    record Done(StartUpTask task, String account, String counterpart, String evidence, LocalDate on, String dayAt) {}

    public StartUpTask task() {
        return task;
    }

    public String account() {
        return account;
    }

    /** Who it is, or with whom it was agreed. */
    public String counterpart() {
        return counterpart;
    }

    /** Where it is filed. */
    public String evidence() {
        return evidence;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
