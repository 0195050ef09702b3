package org.tricycle.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.TaskId;

/** What one person declared of their interests before one task opened to them (R10.13). */
@Entity
@Table(name = "interest_declaration")
@IdClass(InterestDeclaration.Key.class)
public class InterestDeclaration {

    /** Task and person. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String workItemId = "";
        private String userName = "";

        protected Key() {}

        Key(TaskId task, String userName) {
            this.workItemId = task.value();
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

    @Nullable
    private String conflict;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    protected InterestDeclaration() {}

    InterestDeclaration(TaskId task, String userName, Instant declaredAt) {
        this.workItemId = task.value();
        this.userName = userName;
        this.declaredAt = declaredAt;
    }

    /** Declared to have no conflict of interest, and found none since. */
    boolean isFree() {
        return conflict == null;
    }

    /** A conflict found now, or at first. */
    void admit(String what, Instant at) {
        conflict = what;
        declaredAt = at;
    }
}
