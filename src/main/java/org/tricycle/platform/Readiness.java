package org.tricycle.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** Whether database, schema and engine are up; asked by the health check and by every request. */
@ApplicationScoped
public class Readiness {

    private final AtomicReference<String> state = new AtomicReference<>("starting");

    public void ready() {
        state.set("ready");
    }

    /** Start-up failed; the node answers 503 from now on. */
    public void failed(String reason) {
        state.set(reason);
    }

    public boolean isReady() {
        return "ready".equals(state.get());
    }

    /** {@code starting}, {@code ready} or why not. */
    public String state() {
        return state.get();
    }
}
