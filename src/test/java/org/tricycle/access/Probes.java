package org.tricycle.access;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.logging.Logger;

/** Questions to the running product, each with the answer that is written for it; some are asked at the same time. */
final class Probes {

    private static final Logger LOG = Logger.getLogger(Probes.class.getName());
    private static final int AT_ONCE = 4;

    private final List<Callable<String>> questions = new ArrayList<>();

    /**
     * Prepares a question.
     *
     * @param expected status
     */
    void add(String question, int expected, IntSupplier ask) {
        questions.add(() -> {
            int answer = ask.getAsInt();
            return answer == expected ? "" : question + " is answered " + answer + ", not " + expected;
        });
    }

    /** Asks everything, and says how much that was. */
    List<String> wrong(String what) {
        long begin = System.nanoTime();
        ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<String> wrong = new ArrayList<>();
            for (Future<String> answer : askers.invokeAll(questions)) {
                wrong.add(answer.get());
            }
            wrong.removeIf(String::isEmpty);
            long seconds = (System.nanoTime() - begin) / 1_000_000_000;
            LOG.info(() -> "%,d probes of %s in %d s".formatted(questions.size(), what, seconds));
            return wrong;
        } catch (ExecutionException failed) {
            throw new AssertionError(what, failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + what, interrupted);
        } finally {
            askers.shutdownNow();
        }
    }
}
