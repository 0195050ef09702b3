package org.tricycle.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.tricycle.testing.host.TestDatabase;

/**
 * What a database was asked to do, as {@code pg_stat_statements} counts it.
 *
 * @param statements statements that read or change rows
 * @param engineRows rows that were inserted, updated or deleted in the engine's tables
 * @param ownRows the same in all other tables
 */
record Workload(long statements, long engineRows, long ownRows) {

    private static final String COUNTS = """
            select coalesce(sum(calls), 0) as statements,
                   coalesce(sum(rows) filter (where query ~* '^\\s*(insert|update|delete)' and query ~* '^\\s*\\w+\\s+((into|from)\\s+)?act_'), 0) as engine_rows,
                   coalesce(sum(rows) filter (where query ~* '^\\s*(insert|update|delete)' and query !~* '^\\s*\\w+\\s+((into|from)\\s+)?act_'), 0) as own_rows
            from pg_stat_statements s join pg_database d on d.oid = s.dbid
            where d.datname = current_database() and query ~* '^\\s*(select|insert|update|delete|with)' and query !~* 'pg_stat_statements'
            """;

    /** A new database whose commits wait for the disk, as in production, and in which statements are counted. */
    static TestDatabase database(String name) throws SQLException {
        TestDatabase database = TestDatabase.fresh(name);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + name + " set synchronous_commit = on");
            statement.execute("create extension pg_stat_statements");
        }
        return database;
    }

    /** What a database has been asked so far. */
    static Workload of(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet sums = statement.executeQuery(COUNTS)) {
            sums.next();
            return new Workload(sums.getLong("statements"), sums.getLong("engine_rows"), sums.getLong("own_rows"));
        }
    }

    Workload since(Workload before) {
        return new Workload(statements - before.statements, engineRows - before.engineRows, ownRows - before.ownRows);
    }
}
