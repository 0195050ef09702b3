package org.tricycle.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.tricycle.testing.Api;
import org.tricycle.testing.host.ServerProcess;
import org.tricycle.testing.host.TestDatabase;
import org.tricycle.testing.host.TestSession;

/** Without a usable database the server says what to check, answers 503, and leaves nothing behind. */
class UnreachableDatabaseIT {

    private static final String REASON = "check TRICYCLE_DB_URL, TRICYCLE_DB_USER and TRICYCLE_DB_PASSWORD";

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        TestDatabase nowhere = new TestDatabase(
                "jdbc:postgresql://127.0.0.1:" + TestSession.freePort() + "/tricycle", "tricycle", "secret-word");

        try (ServerProcess server =
                new ServerProcess(nowhere, "unreachable").start().untilNotReady(REASON)) {
            refusesRequests(server);
        }
    }

    @Test
    void leavesNoHalfSchemaWhereItMayNotWrite() throws SQLException {
        TestDatabase owned = TestDatabase.fresh("guarded");
        TestDatabase guarded = owned.forStranger();

        try (ServerProcess server =
                new ServerProcess(guarded, "guarded").start().untilNotReady(REASON)) {
            refusesRequests(server);
        }

        assertThat(tables(owned)).isZero();
    }

    private static void refusesRequests(ServerProcess server) {
        assertThat(Api.anonymous(server.address()).get("/api/projects").status())
                .isIn(404, 503);
        assertThat(server.output()).doesNotContain("Tricycle is ready").doesNotContain("secret-word");
    }

    private static int tables(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from information_schema.tables where lower(table_schema) = 'public'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
