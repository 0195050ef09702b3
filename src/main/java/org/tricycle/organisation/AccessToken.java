package org.tricycle.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A personal access token; only its SHA-256 is kept. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "user_name")
    private String userName;

    private String label;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(String tokenHash, String userName, String label, Instant issuedAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.userName = userName;
        this.label = label;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    public String userName() {
        return userName;
    }

    public String label() {
        return label;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
