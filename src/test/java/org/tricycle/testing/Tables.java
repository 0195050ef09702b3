package org.tricycle.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.tricycle.platform.persistence.Database;

/** Looks at the product's database from inside, every table of the schema included. */
@ApplicationScoped
public class Tables {

    private final DataSource dataSource;

    @Inject
    public Tables(Database database) {
        this.dataSource = database.dataSource();
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Tables() {
        this.dataSource = null;
    }

    /** Of every table but those named: how many rows, and a fingerprint of what they say. */
    public Map<String, String> snapshot(String... except) {
        List<String> ignored = List.of(except);
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = dataSource.getConnection()) {
            for (String table : tables(connection)) {
                if (!ignored.contains(table)) {
                    contents.put(table, content(connection, table));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return contents;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (tables.next()) {
                if (tables.getString("TABLE_TYPE").endsWith("TABLE")) {
                    names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static String content(Connection connection, String table) throws SQLException {
        int rows = 0;
        long sum = 0;
        try (PreparedStatement query = connection.prepareStatement("select * from " + quoted(connection, table));
                ResultSet result = query.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                rows++;
                sum += row(result, columns);
            }
        }
        return rows + " rows " + Long.toHexString(sum);
    }

    private static String quoted(Connection connection, String table) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers() && !table.startsWith("flyway");
        return '"' + (upper ? table.toUpperCase(Locale.ROOT) : table) + '"';
    }

    private static long row(ResultSet result, int columns) throws SQLException {
        long hash = 1;
        for (int column = 1; column <= columns; column++) {
            hash = 31 * hash + value(result, column);
        }
        return hash;
    }

    private static int value(ResultSet result, int column) throws SQLException {
        return switch (result.getMetaData().getColumnType(column)) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                Arrays.hashCode(result.getBytes(column));
            default -> Objects.hashCode(result.getString(column));
        };
    }

    /** The first column of every row. */
    public List<String> texts(String sql, Object... parameters) {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                query.setObject(index + 1, parameters[index]);
            }
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
        return found;
    }

    /** Changes what a test needs to be otherwise. */
    public void execute(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                change.setObject(index + 1, parameters[index]);
            }
            change.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    public long number(String sql, Object... parameters) {
        return Long.parseLong(texts(sql, parameters).get(0));
    }

    /** What is still open for a project: work items, engine tasks, executions, jobs, subscriptions, incidents. */
    public Map<String, Long> leftovers(String code) {
        String instances = "(select proc_inst_id_ from act_hi_procinst where business_key_ = ?)";
        String key = "project:" + code;
        Map<String, Long> left = new TreeMap<>();
        left.put(
                "work items",
                number("select count(*) from work_item where project_code = ? and closed_at is null", code));
        left.put("tasks", number("select count(*) from act_ru_task where proc_inst_id_ in " + instances, key));
        left.put(
                "executions", number("select count(*) from act_ru_execution where proc_inst_id_ in " + instances, key));
        left.put("jobs", number("select count(*) from act_ru_job where process_instance_id_ in " + instances, key));
        left.put(
                "subscriptions",
                number("select count(*) from act_ru_event_subscr where proc_inst_id_ in " + instances, key));
        left.put("incidents", number("select count(*) from act_ru_incident where proc_inst_id_ in " + instances, key));
        left.put("variables", number("select count(*) from act_ru_variable where proc_inst_id_ in " + instances, key));
        left.values().removeIf(count -> count == 0);
        return left;
    }

    /** Kinds of the project's timeline entries, oldest first. */
    public List<String> timeline(String code) {
        return texts("select kind from timeline_entry where project_code = ? order by number", code);
    }

    public String status(String code) {
        return texts("select status from project where code = ?", code).get(0);
    }
}
