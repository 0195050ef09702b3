package org.tricycle.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.tricycle.testing.host.TestDatabase;

/**
 * Full cycles per second of the product over HTTP beside the same models on the engine alone, on one PostgreSQL server in one run.
 *
 * <p>Rounds of the two take turns, so that whatever else the machine does befalls both. Settings are system properties:
 * {@code tricycle.benchmark.warmup} cycles before anything is measured, {@code .rounds} of each contender, {@code .cycles} of each client in a
 * round, and {@code .jvm} for more options of the product's JVM, separated by blanks.
 */
class CycleBenchmark {

    private static final int WARM_UP = Integer.getInteger("tricycle.benchmark.warmup", 60);
    private static final int ROUNDS = Integer.getInteger("tricycle.benchmark.rounds", 7);
    private static final int CYCLES = Integer.getInteger("tricycle.benchmark.cycles", 8);
    private static final List<Integer> CLIENTS = List.of(1, 4);

    private final Report report = new Report("cycle");

    @Test
    void comparesTheProductWithTheBareEngine() throws SQLException, InterruptedException {
        TestDatabase productDatabase = Workload.database("benchmark_product");
        TestDatabase bareDatabase = Workload.database("benchmark_bare");
        try (Product product = new Product(productDatabase, jvm());
                BareEngine bare = new BareEngine(bareDatabase)) {
            warmUp(product, bare);
            countRows(product, productDatabase);
            countRows(bare, bareDatabase);
            measure(product, bare);
        }
        report.print();
    }

    private static List<String> jvm() {
        String options = System.getProperty("tricycle.benchmark.jvm", "");
        return options.isBlank() ? List.of() : List.of(options.strip().split(" +"));
    }

    /** Both answer the same tasks, or the comparison means nothing. */
    private static void warmUp(Product product, BareEngine bare) throws InterruptedException {
        assertThat(bare.cycle()).containsExactlyInAnyOrderElementsOf(product.cycle());
        Round.of(product, 4, WARM_UP / 4);
        Round.of(bare, 4, WARM_UP / 4);
    }

    private void countRows(Contender contender, TestDatabase database) throws SQLException {
        Workload before = Workload.of(database);
        int steps = contender.cycle().size();
        Workload sent = Workload.of(database).since(before);
        report.line(
                "%s, one cycle of %d steps: %.1f rows written per step (engine tables %.1f, own tables %.1f), %.1f statements per step",
                contender.name(),
                steps,
                (sent.engineRows() + sent.ownRows()) / (double) steps,
                sent.engineRows() / (double) steps,
                sent.ownRows() / (double) steps,
                sent.statements() / (double) steps);
        report.line("");
    }

    private void measure(Product product, BareEngine bare) throws InterruptedException {
        report.line(
                "| clients | contender | cycles/s | steps/s | processor ms/step | ratio of cycles/s | ratio of processor time |");
        report.line("|---|---|---|---|---|---|---|");
        for (int clients : CLIENTS) {
            List<Round> ofProduct = new ArrayList<>();
            List<Round> ofBare = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ofProduct.add(Round.of(product, clients, CYCLES));
                ofBare.add(Round.of(bare, clients, CYCLES));
            }
            row(
                    clients,
                    product,
                    ofProduct,
                    "%.2f | %.2f"
                            .formatted(
                                    ratio(ofProduct, ofBare, Round::cyclesPerSecond),
                                    ratio(ofBare, ofProduct, Round::millisecondsPerStep)));
            row(clients, bare, ofBare, "1 | 1");
        }
    }

    private void row(int clients, Contender contender, List<Round> rounds, String ratios) {
        report.line(
                "| %d | %s | %.2f | %.0f | %.1f | %s |",
                clients,
                contender.name(),
                median(rounds, Round::cyclesPerSecond),
                median(rounds, Round::stepsPerSecond),
                median(rounds, Round::millisecondsPerStep),
                ratios);
    }

    /** Median over the rounds of each pair's ratio. */
    private static double ratio(List<Round> ones, List<Round> others, ToDoubleFunction<Round> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            ratios.add(figure.applyAsDouble(ones.get(i)) / figure.applyAsDouble(others.get(i)));
        }
        return Round.median(ratios);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Round.median(rounds.stream().map(figure::applyAsDouble).toList());
    }
}
