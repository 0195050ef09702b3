package org.tricycle.dossier.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.Decision;
import org.tricycle.dossier.Dossier;
import org.tricycle.dossier.VerifyingDecisions;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Sight;

/** What a paper says of its seal (RP.5). */
@ApplicationScoped
public class Seals {

    /**
     * A seal in the words of a reader.
     *
     * @param foot lines for the foot of every page; empty without a seal
     * @param warnings that the register or what it sealed was changed; empty as a rule
     */
    record Seal(List<String> foot, List<String> warnings) {

        private static final Seal NONE = new Seal(List.of(), List.of());

        /** The foot of a paper with this seal. */
        List<String> below(String firstLine) {
            List<String> lines = new ArrayList<>(List.of(firstLine));
            lines.addAll(foot);
            return lines;
        }
    }

    private final Dossier dossier;
    private final VerifyingDecisions decisions;

    @Inject
    public Seals(Dossier dossier, VerifyingDecisions decisions) {
        this.dossier = dossier;
        this.decisions = decisions;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Seals() {
        this(null, null);
    }

    /**
     * The seal with this hash; none for somebody who may not read decisions.
     *
     * @param hash SHA-256 of the register entry, or null where nothing is sealed
     */
    Seal of(ProjectCode code, @Nullable String hash, Actor actor, Words words) {
        return hash == null || !dossier.shows(code, Sight.Part.DECISIONS, actor)
                ? Seal.NONE
                : entry(code, hash, actor)
                        .map(decision -> seal(code, decision, actor, words))
                        .orElse(Seal.NONE);
    }

    private Optional<Decision> entry(ProjectCode code, String hash, Actor actor) {
        return decisions.decisions(code, actor).stream()
                .filter(decision -> decision.hash().equals(hash))
                .findFirst();
    }

    private Seal seal(ProjectCode code, Decision decision, Actor actor, Words words) {
        boolean intact = decisions.verify(code, decision.number(), actor).intact();
        return new Seal(
                List.of(words.text(
                        "print.seal", decision.registerNumber(), words.moment(decision.enteredAt()), decision.hash())),
                intact ? List.of() : List.of(words.text("print.registerBroken")));
    }
}
