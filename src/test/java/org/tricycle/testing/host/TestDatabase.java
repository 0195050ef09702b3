package org.tricycle.testing.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * An empty database of the kind under test ({@code tricycle.it.database}: h2 or postgres).
 *
 * @param url JDBC address
 */
public record TestDatabase(String url, String user, String password) {

    private static final String POSTGRES_PORT = "tricycle.it.postgres.port";

    /** Creates a database; on PostgreSQL in the server that the session has started. */
    public static TestDatabase fresh(String name) {
        return isPostgres() ? postgres(name) : h2();
    }

    static boolean isPostgres() {
        return "postgres".equals(System.getProperty("tricycle.it.database"));
    }

    static void postgresListensOn(int port) {
        System.setProperty(POSTGRES_PORT, Integer.toString(port));
    }

    private static TestDatabase h2() {
        Path file = temporaryFolder("tricycle-h2").resolve("tricycle");
        return new TestDatabase("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    private static TestDatabase postgres(String name) {
        TestDatabase maintenance = postgresAt("postgres");
        try (Connection connection = maintenance.connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot create database " + name, failure);
        }
        return postgresAt(name);
    }

    private static TestDatabase postgresAt(String name) {
        String port = Objects.requireNonNull(System.getProperty(POSTGRES_PORT), "PostgreSQL is not started");
        return new TestDatabase("jdbc:postgresql://127.0.0.1:" + port + "/" + name, "postgres", "postgres");
    }

    /** A connection of one's own; on H2 only while no server has the file open. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same database for a user who may sign in and may not create tables. */
    public TestDatabase forStranger() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    isPostgres()
                            ? "create role stranger login password 'secret-word'"
                            : "create user stranger password 'secret-word'");
        }
        return new TestDatabase(url, "stranger", "secret-word");
    }

    static Path temporaryFolder(String prefix) {
        try {
            return Files.createTempDirectory(prefix);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
