package org.tricycle.platform.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer given to a request with an idempotency key. */
@Entity
@Table(name = "answered_request")
@IdClass(AnsweredRequest.Key.class)
public class AnsweredRequest {

    /** Who sent it, and the key chosen. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String userName = "";
        private String requestKey = "";

        protected Key() {}

        Key(String userName, String requestKey) {
            this.userName = userName;
            this.requestKey = requestKey;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && userName.equals(key.userName) && requestKey.equals(key.requestKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(userName, requestKey);
        }
    }

    @Id
    @Column(name = "user_name")
    private String userName;

    @Id
    @Column(name = "request_key")
    private String requestKey;

    private String fingerprint;
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected AnsweredRequest() {}

    AnsweredRequest(String userName, String requestKey, String fingerprint, String answer, Instant answeredAt) {
        this.userName = userName;
        this.requestKey = requestKey;
        this.fingerprint = fingerprint;
        this.answer = answer;
        this.answeredAt = answeredAt;
    }

    boolean hasFingerprint(String other) {
        return fingerprint.equals(other);
    }

    String answer() {
        return answer;
    }
}
