package org.tricycle.testing.host;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The runnable jar as a process of its own, which can be killed as hard as a power cut. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration QUICK_PAUSE = Duration.ofMillis(20);
    private static final Duration TRY = Duration.ofSeconds(2);

    private final List<String> options;
    private final String jar;
    private final int port = TestSession.freePort();
    private final Path log;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TRY).build();
    private @Nullable Process process;

    /** @param name what the log file in {@code target} is called */
    public ServerProcess(TestDatabase database, String name) {
        this(database, name, List.of());
    }

    /** @param settings what the JVM is told beside the usual, each {@code -Dname=value} */
    public ServerProcess(TestDatabase database, String name, List<String> settings) {
        this(name, options(TestSession.JVM, settings, database), delivered());
    }

    private ServerProcess(String name, List<String> options, String jar) {
        this.log = TestSession.log(name);
        this.options = options;
        this.jar = jar;
    }

    /** The product with the options of the README; what the JVM is told beside them follows the name. */
    public static ServerProcess asDelivered(TestDatabase database, String name, List<String> settings) {
        return new ServerProcess(name, options(TestSession.DELIVERED, settings, database), delivered());
    }

    /** Any other application on the same server, packaged and started like the product. */
    public static ServerProcess of(Path jar, String name) {
        return new ServerProcess(name, TestSession.DELIVERED, jar.toString());
    }

    private static String delivered() {
        return Objects.requireNonNull(System.getProperty("tricycle.it.jar"));
    }

    private static List<String> options(List<String> usual, List<String> settings, TestDatabase database) {
        List<String> options = new ArrayList<>(usual);
        options.addAll(settings);
        options.add("-Dtricycle.db.url=" + database.url());
        options.add("-Dtricycle.db.user=" + database.user());
        options.add("-Dtricycle.db.password=" + database.password());
        return options;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it with an empty server folder; the database is all that it finds again. */
    public ServerProcess start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar));
        command.addAll(List.of("--nocluster", "--port", Integer.toString(port)));
        command.addAll(List.of(
                "--rootDir", TestDatabase.temporaryFolder("tricycle-kill").toString()));
        process = launch(command);
        return this;
    }

    private Process launch(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until it answers requests. */
    public ServerProcess untilReady() {
        return until(() -> readiness() == 200, "readiness 200");
    }

    /** Waits until it has written something in its log. */
    public ServerProcess untilSaid(String text) {
        return until(() -> output().contains(text), text);
    }

    /** Waits until it has started, and until it has said why it is not ready. */
    public ServerProcess untilNotReady(String reason) {
        return until(() -> output().contains(reason), reason).until(() -> readiness() == 503, "readiness 503");
    }

    private ServerProcess until(BooleanSupplier condition, String wanted) {
        return until(condition, wanted, PAUSE);
    }

    private ServerProcess until(BooleanSupplier condition, String wanted, Duration pause) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (condition.getAsBoolean()) {
                return this;
            }
            if (!isRunning()) {
                throw new AssertionError("The server ended with " + exitValue() + ":\n" + lastLines());
            }
            pause(pause);
        }
        throw new AssertionError("No " + wanted + " after " + PATIENCE + ":\n" + lastLines());
    }

    private int readiness() {
        return status("/health/ready");
    }

    private int status(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return -1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** SIGKILL: nothing is told, nothing is flushed. */
    public void kill() {
        Process running = Objects.requireNonNull(process, "not started");
        running.destroyForcibly();
        try {
            if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Process " + running.pid() + " does not die");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The running process, as the operating system knows it. */
    public ProcessHandle handle() {
        return Objects.requireNonNull(process, "not started").toHandle();
    }

    /** How long after its start it answered 200 at an address for the first time. */
    public Duration untilAnswered(String address) {
        long started = System.nanoTime();
        until(() -> status(address) == 200, "200 at " + address, QUICK_PAUSE);
        return Duration.ofNanos(System.nanoTime() - started);
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    private int exitValue() {
        return Objects.requireNonNull(process).exitValue();
    }

    /** Everything that it has written so far, over all starts. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String lastLines() {
        String output = output();
        return output.substring(Math.max(0, output.length() - 4000));
    }

    @Override
    public void close() {
        if (isRunning()) {
            kill();
        }
    }
}
