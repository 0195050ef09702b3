package org.tricycle.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.BusinessKey;

/** A person declared a conflict of interest and judges nothing of a project or another subject any more (R10.12). */
@Entity
@Table(name = "stood_back")
@IdClass(StoodBack.Key.class)
public class StoodBack {

    /** Identity: who, from what. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String subject = "";
        private String userName = "";

        protected Key() {}

        Key(BusinessKey subject, String userName) {
            this.subject = subject.toString();
            this.userName = userName;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && subject.equals(key.subject) && userName.equals(key.userName);
        }

        @Override
        public int hashCode() {
            return Objects.hash(subject, userName);
        }
    }

    @Id
    private String subject;

    @Id
    @Column(name = "user_name")
    private String userName;

    @SuppressWarnings("NullAway.Init")
    protected StoodBack() {}

    StoodBack(BusinessKey subject, String userName) {
        this.subject = subject.toString();
        this.userName = userName;
    }
}
