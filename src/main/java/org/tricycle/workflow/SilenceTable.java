package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.tricycle.silence.SilencePolicy;
import org.tricycle.silence.SilenceTerms;

/** The table {@code silence-term}. */
@ApplicationScoped
public class SilenceTable implements SilencePolicy {

    private final PolicyTables tables;

    @Inject
    SilenceTable(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SilenceTable() {
        this.tables = null;
    }

    @Override
    public SilenceTerms terms(String policyVersion) {
        return new SilenceTerms(
                length("ACKNOWLEDGEMENT_WORKING_DAYS", policyVersion),
                length("WINDOW_WORKING_DAYS", policyVersion),
                length("SHORTEST_HOURS", policyVersion));
    }

    private int length(String term, String policyVersion) {
        return ((Number) tables.value("silence-term", policyVersion, "length", Map.of("term", term))).intValue();
    }
}
