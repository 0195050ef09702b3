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
import org.tricycle.platform.Duty;

/** A person took on a duty for a project or another subject (R10.3). */
@Entity
@Table(name = "subject_duty")
@IdClass(DutyTaken.Key.class)
public class DutyTaken {

    /** Identity of a duty taken. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String subject = "";
        private String userName = "";
        private String duty = "";

        protected Key() {}

        Key(String subject, String userName, Duty duty) {
            this.subject = subject;
            this.userName = userName;
            this.duty = duty.name();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && subject.equals(key.subject)
                    && userName.equals(key.userName)
                    && duty.equals(key.duty);
        }

        @Override
        public int hashCode() {
            return Objects.hash(subject, userName, duty);
        }
    }

    @Id
    private String subject;

    @Id
    @Column(name = "user_name")
    private String userName;

    @Id
    private String duty;

    @SuppressWarnings("NullAway.Init")
    protected DutyTaken() {}

    DutyTaken(BusinessKey subject, String userName, Duty duty) {
        this.subject = subject.toString();
        this.userName = userName;
        this.duty = duty.name();
    }

    Duty duty() {
        return Duty.valueOf(duty);
    }
}
