package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.ProjectCode;

/** What is done about a crisis, by whom it was put down and when (R2.18). Written once. */
@Entity
@Table(name = "crisis_note")
public class CrisisNote {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    private String situation;

    @Column(name = "programme_resources")
    private String programmeResources;

    @Column(name = "women_and_children")
    private String womenAndChildren;

    @Nullable
    @Column(name = "joint_response")
    private String jointResponse;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected CrisisNote() {}

    CrisisNote(ProjectCode code, DraftCrisisNote command, String writtenBy, Instant writtenAt) {
        this.projectCode = code.value();
        this.situation = command.situation();
        this.programmeResources = command.programmeResources();
        this.womenAndChildren = command.womenAndChildren();
        this.jointResponse = command.jointResponse();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public DraftCrisisNote content() {
        return new DraftCrisisNote(situation, programmeResources, womenAndChildren, jointResponse);
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
