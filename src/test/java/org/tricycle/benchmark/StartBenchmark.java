package org.tricycle.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tricycle.testing.host.ServerProcess;

/**
 * From the start of the process to the first answer 200, and the memory it then holds, beside an application of one empty page on the same
 * server. The product starts with a database that is already set up, as after an update; starts of the two take turns.
 */
class StartBenchmark {

    private static final int STARTS = Integer.getInteger("tricycle.benchmark.starts", 5);
    private static final String RESIDENT = "VmRSS:";

    private final Report report = new Report("start");

    /** One start. */
    private record Start(Duration untilAnswer, long kilobytes) {

        double seconds() {
            return untilAnswer.toMillis() / 1000.0;
        }

        double megabytes() {
            return kilobytes / 1024.0;
        }
    }

    @Test
    void comparesTheProductWithAnEmptyApplication() throws Exception {
        Path empty = EmptyApplication.packaged();
        var database = Workload.database("benchmark_start");
        Supplier<ServerProcess> product = () -> ServerProcess.asDelivered(database, "benchmark-start", List.of());
        start(product, "/login.xhtml");
        List<Start> ofProduct = new ArrayList<>();
        List<Start> ofEmpty = new ArrayList<>();
        for (int round = 0; round < STARTS; round++) {
            ofProduct.add(start(product, "/login.xhtml"));
            ofEmpty.add(start(() -> ServerProcess.of(empty, "benchmark-empty"), "/index.html"));
        }
        report.line("| application | seconds to the first 200 | resident memory (MB) |");
        report.line("|---|---|---|");
        row("product", ofProduct);
        row("empty page", ofEmpty);
        report.line(
                "| ratio | %.1f | %.1f |",
                seconds(ofProduct) / seconds(ofEmpty), megabytes(ofProduct) / megabytes(ofEmpty));
        report.print();
    }

    private static Start start(Supplier<ServerProcess> application, String page) throws IOException {
        try (ServerProcess server = application.get()) {
            Duration time = server.start().untilAnswered(page);
            return new Start(time, resident(server.handle().pid()));
        }
    }

    /** Kilobytes of memory that the process holds, by the operating system. */
    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith(RESIDENT))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private void row(String application, List<Start> starts) {
        report.line("| %s | %.1f | %.0f |", application, seconds(starts), megabytes(starts));
    }

    private static double seconds(List<Start> starts) {
        return Round.median(starts.stream().map(Start::seconds).toList());
    }

    private static double megabytes(List<Start> starts) {
        return Round.median(starts.stream().map(Start::megabytes).toList());
    }
}
