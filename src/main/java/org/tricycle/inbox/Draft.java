package org.tricycle.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one person has typed into one task and not yet sent. */
@Entity
@Table(name = "task_draft")
@IdClass(Draft.Key.class)
public class Draft {

    /** Task and person. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String workItemId = "";
        private String userName = "";

        protected Key() {}

        Key(String workItemId, String userName) {
            this.workItemId = workItemId;
            this.userName = userName;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && workItemId.equals(key.workItemId) && userName.equals(key.userName);
        }

        @Override
        public int hashCode() {
            return Objects.hash(workItemId, userName);
        }
    }

    @Id
    @Column(name = "work_item_id")
    private String workItemId;

    @Id
    @Column(name = "user_name")
    private String userName;

    @Version
    private long version;

    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(String workItemId, String userName, String content, Instant savedAt) {
        this.workItemId = workItemId;
        this.userName = userName;
        this.content = content;
        this.savedAt = savedAt;
    }

    void replace(String newContent, Instant at) {
        content = newContent;
        savedAt = at;
    }

    public long version() {
        return version;
    }

    /** The command's members typed so far, as JSON. */
    public String content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
