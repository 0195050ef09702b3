package org.tricycle.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Somebody who signs in: an official, a constituents' representative, an evaluator. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @Column(name = "user_name")
    private String userName;

    @Version
    private long version;

    private String name;
    private String email;
    private String language;
    private boolean active = true;

    @Column(name = "password_hash")
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "user_name"))
    private Set<Grant> grants = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String userName, String name, String email, String language, String passwordHash) {
        this.userName = userName;
        this.name = name;
        this.email = email;
        this.language = language;
        this.passwordHash = passwordHash;
    }

    void grant(Role role, String scope) {
        grants.add(new Grant(role, scope));
    }

    public String userName() {
        return userName;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public boolean active() {
        return active;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Every role at its scope. */
    public Set<Grant> grants() {
        return Set.copyOf(grants);
    }

    /** Names of the roles, at whatever scope. */
    public Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        grants.forEach(grant -> roles.add(grant.role().name()));
        return roles;
    }

    /** Candidate groups this person belongs to: {@code APPRAISER@GHA}. */
    public Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        grants.forEach(grant -> groups.add(grant.group()));
        return groups;
    }
}
