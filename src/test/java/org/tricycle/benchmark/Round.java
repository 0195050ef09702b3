package org.tricycle.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * What so many clients at once got done.
 *
 * @param cycles projects carried from request to closure
 * @param steps tasks answered
 * @param wall time from the first request to the last answer
 * @param used processor time of the contender's process
 */
record Round(int cycles, int steps, Duration wall, Duration used) {

    /** Has each of so many clients carry so many projects through, one after the other. */
    static Round of(Contender contender, int clients, int cyclesEach) throws InterruptedException {
        Duration before = contender.used();
        long start = System.nanoTime();
        int steps = steps(contender, clients, cyclesEach);
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new Round(clients * cyclesEach, steps, wall, contender.used().minus(before));
    }

    private static int steps(Contender contender, int clients, int cyclesEach) throws InterruptedException {
        Callable<Integer> client = () -> IntStream.range(0, cyclesEach)
                .map(cycle -> contender.cycle().size())
                .sum();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            int steps = 0;
            for (Future<Integer> done :
                    threads.invokeAll(new ArrayList<>(java.util.Collections.nCopies(clients, client)))) {
                steps += done.get();
            }
            return steps;
        } catch (ExecutionException failed) {
            throw new AssertionError(contender.name() + " failed", failed.getCause());
        } finally {
            threads.shutdown();
        }
    }

    double cyclesPerSecond() {
        return cycles / seconds(wall);
    }

    double stepsPerSecond() {
        return steps / seconds(wall);
    }

    /** Processor time for each step, in milliseconds. */
    double millisecondsPerStep() {
        return seconds(used) * 1000 / steps;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
