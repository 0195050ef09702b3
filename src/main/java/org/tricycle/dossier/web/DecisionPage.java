package org.tricycle.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.Decision;
import org.tricycle.dossier.Verification;
import org.tricycle.dossier.VerifyingDecisions;
import org.tricycle.organisation.web.Me;
import org.tricycle.organisation.web.Names;
import org.tricycle.platform.web.Parameters;
import org.tricycle.project.ProjectCode;

/** One sealed decision: what was sealed, and whether all of it still stands. */
@RequestScoped
@Named("decisionPage")
public class DecisionPage {

    /** @param value as it was sealed; line breaks kept */
    public record Line(String name, String value, boolean changed) {}

    private final VerifyingDecisions verifying;
    private final Parameters parameters;
    private final Names names;
    private final Me me;

    @Nullable
    private Decision decision;

    @Nullable
    private Verification verification;

    @Inject
    public DecisionPage(VerifyingDecisions verifying, Parameters parameters, Names names, Me me) {
        this.verifying = verifying;
        this.parameters = parameters;
        this.names = names;
        this.me = me;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DecisionPage() {
        this(null, null, null, null);
    }

    /** Refuses an address without a decision before anything is shown. */
    public void open() {
        decision();
    }

    public String address() {
        return parameters.text("code").orElse("");
    }

    private ProjectCode code() {
        return ProjectCode.fromAddress(address());
    }

    public Decision decision() {
        if (decision == null) {
            decision = verifying.decision(code(), parameters.number("number"), me.actor());
        }
        return decision;
    }

    public Verification verification() {
        if (verification == null) {
            verification = verifying.verify(code(), decision().number(), me.actor());
        }
        return verification;
    }

    public String person() {
        return names.of(decision().actor());
    }

    /** What was sealed, value by value. */
    public List<Line> lines() {
        return decision().content().lines().map(this::line).toList();
    }

    private Line line(String text) {
        int end = text.indexOf('=');
        String name = text.substring(0, end);
        return new Line(
                name,
                unescaped(text.substring(end + 1)),
                verification().changed().contains(name));
    }

    private static String unescaped(String value) {
        return value.translateEscapes();
    }
}
