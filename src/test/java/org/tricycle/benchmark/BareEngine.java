package org.tricycle.benchmark;

import java.time.Duration;
import java.util.List;
import org.tricycle.testing.host.TestDatabase;
import org.tricycle.workflow.BareCycle;

/** The same models on the engine alone, called in this process. */
final class BareEngine implements Contender {

    private final BareCycle engine;

    BareEngine(TestDatabase database) {
        engine = new BareCycle(database);
    }

    @Override
    public String name() {
        return "bare engine";
    }

    @Override
    public List<String> cycle() {
        return engine.run();
    }

    @Override
    public Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        engine.close();
    }
}
