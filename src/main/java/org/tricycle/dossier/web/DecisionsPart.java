package org.tricycle.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.Decision;
import org.tricycle.dossier.VerifyingDecisions;
import org.tricycle.organisation.web.Me;
import org.tricycle.organisation.web.Names;
import org.tricycle.project.ProjectCode;

/** The part of a project’s page with its sealed decisions; read once for each request, the register once for all of them. */
@RequestScoped
@Named("decisionsPart")
public class DecisionsPart {

    private final VerifyingDecisions verifying;
    private final Names names;
    private final Me me;

    @Nullable
    private List<Decision> decisions;

    private Optional<Long> firstBroken = Optional.empty();

    @Inject
    public DecisionsPart(VerifyingDecisions verifying, Names names, Me me) {
        this.verifying = verifying;
        this.names = names;
        this.me = me;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DecisionsPart() {
        this(null, null, null);
    }

    /** Oldest first. */
    public List<Decision> of(String address) {
        if (decisions == null) {
            decisions = verifying.decisions(ProjectCode.fromAddress(address), me.actor());
            firstBroken = verifying.firstBroken(decisions);
            names.prepare(decisions.stream().map(Decision::actor).toList());
        }
        return decisions;
    }

    /** Whether the register up to a decision stands as it was entered. */
    public boolean chained(Decision decision) {
        return firstBroken.filter(broken -> broken <= decision.registerNumber()).isEmpty();
    }

    /** Who entered it. */
    public String person(Decision decision) {
        return names.of(decision.actor());
    }
}
