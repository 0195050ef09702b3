package org.tricycle.testing.host;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Prepares the database and the settings that {@code arquillian.xml} names, once for each run of the integration tests. */
public class TestSession implements LauncherSessionListener {

    /** Options that make a server start fast and remember nothing of other runs. */
    static final List<String> JVM = List.of(
            "-Duser.timezone=UTC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "-Dtricycle.demo=true",
            "-Dtricycle.demo.portfolio=false");

    /** Options of a server that is started as the README says, but for the accounts of the demonstration. */
    static final List<String> DELIVERED =
            List.of("-Duser.timezone=UTC", "-Dtricycle.demo=true", "-Dtricycle.demo.portfolio=false");

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("tricycle.it.database") != null) {
            startDatabase();
            describeServer(TestDatabase.fresh("tricycle"), freePort());
        }
    }

    private void startDatabase() {
        if (TestDatabase.isPostgres()) {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .start();
                TestDatabase.postgresListensOn(postgres.getPort());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static void describeServer(TestDatabase database, int port) {
        Path root = TestDatabase.temporaryFolder("tricycle-server");
        String address = "http://127.0.0.1:" + port;
        System.setProperty("tricycle.it.port", Integer.toString(port));
        System.setProperty("tricycle.it.url", address);
        System.setProperty("tricycle.it.root", root.toString());
        System.setProperty("tricycle.it.log", log("server").toString());
        System.setProperty(
                "tricycle.it.jvm",
                String.join(" ", JVM)
                        + " -Dtricycle.it.url=" + address
                        + " -Dtricycle.db.url=" + database.url()
                        + " -Dtricycle.db.user=" + database.user()
                        + (database.password().isEmpty() ? "" : " -Dtricycle.db.password=" + database.password()));
    }

    /** Where a server's output is kept for reading after a failure. */
    static Path log(String name) {
        String kind = System.getProperty("tricycle.it.database");
        return Path.of("target", kind + "-" + name + ".log").toAbsolutePath();
    }

    /** A port that nothing listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
