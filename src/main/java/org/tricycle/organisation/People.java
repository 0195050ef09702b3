package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tricycle.platform.Refusal;

/** Everybody who has an account. Calls join the caller's transaction. */
@ApplicationScoped
public class People {

    private static final Map<String, String> HASHING = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32");

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final Pbkdf2PasswordHash hashing;

    @Inject
    public People(Pbkdf2PasswordHash hashing) {
        this.hashing = hashing;
        hashing.initialize(HASHING);
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    People() {
        this.hashing = null;
    }

    public Optional<Person> find(String userName) {
        return Optional.ofNullable(entities.find(Person.class, userName));
    }

    /** @throws Refusal {@code unknown-person} */
    public Person get(String userName) {
        return find(userName).orElseThrow(() -> Refusal.notFound("unknown-person", userName));
    }

    public boolean isEmpty() {
        return entities.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }

    /** Active people who hold a role at any scope, by name. */
    public List<Person> holding(Role role) {
        return entities.createQuery(
                        "select distinct p from Person p join p.grants g where g.role = :role and p.active = true order by p.name",
                        Person.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Everybody active, by name. */
    public List<Person> active() {
        return entities.createQuery("select p from Person p where p.active = true order by p.name", Person.class)
                .getResultList();
    }

    /** What people are called, by user name; strangers are left out. */
    public Map<String, String> names(Collection<String> userNames) {
        return userNames.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select p.userName, p.name from Person p where p.userName in :names", Object[].class)
                        .setParameter("names", userNames)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    void add(Person person) {
        entities.persist(person);
    }

    String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    boolean verify(String password, Person person) {
        return hashing.verify(password.toCharArray(), person.passwordHash());
    }
}
