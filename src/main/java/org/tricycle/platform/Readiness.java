package org.tricycle.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether database, schema and engine are up; asked by the health check and by every request. */
@ApplicationScoped
public class Readiness {

    private volatile String state = "starting";

    public void ready() {
        state = "ready";
    }

    /** Start-up failed; the node answers 503 from now on. */
    public void failed(String reason) {
        state = reason;
    }

    public boolean isReady() {
        return "ready".equals(state);
    }

    /** {@code starting}, {@code ready} or why not. */
    public String state() {
        return state;
    }
}
