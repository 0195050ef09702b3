package org.tricycle.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.tricycle.platform.persistence.Database;

/**
 * The statements that read or change rows, as the database itself counts them: those of the engine, of the entities and of plain SQL alike.
 * H2 keeps them among its query statistics, PostgreSQL in {@code pg_stat_statements}.
 */
@ApplicationScoped
public class Statements {

    private static final Pattern READS_OR_CHANGES = Pattern.compile(
            "\\s*(select|insert|update|delete|merge|with)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Those of the counting itself, and the look at the calendars that a node takes every few seconds whoever asks what. */
    private static final Pattern OWN =
            Pattern.compile("query_statistics|pg_stat_statements|sum\\(version\\)", Pattern.CASE_INSENSITIVE);

    private final DataSource dataSource;

    @Inject
    public Statements(Database database) {
        this.dataSource = database.dataSource();
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Statements() {
        this.dataSource = null;
    }

    /**
     * What was sent to the database.
     *
     * @param counts how often each statement ran
     */
    public record Sent(Map<String, Long> counts) {

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What ran during some work; statements that work of others sends meanwhile are among them. */
    public Sent during(Runnable work) {
        Counter counter = counter();
        counter.restart.forEach(this::execute);
        work.run();
        return new Sent(counts(counter.query));
    }

    /** How a kind of database counts. */
    private record Counter(List<String> restart, String query) {}

    private Counter counter() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? h2() : postgres();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Counter h2() {
        return new Counter(
                List.of(
                        "set query_statistics false",
                        "set query_statistics true",
                        "set query_statistics_max_entries 10000"),
                "select sql_statement, execution_count from information_schema.query_statistics");
    }

    private static Counter postgres() {
        return new Counter(
                List.of("create extension if not exists pg_stat_statements", "select pg_stat_statements_reset()"),
                "select query, calls from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                        + " where d.datname = current_database()");
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private Map<String, Long> counts(String query) {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                counts.merge(rows.getString(1), rows.getLong(2), Long::sum);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
        counts.keySet().removeIf(Statements::isOther);
        return counts;
    }

    private static boolean isOther(String sql) {
        return !READS_OR_CHANGES.matcher(sql).matches() || OWN.matcher(sql).find();
    }
}
