package org.tricycle.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Compares an entry of the register with the chain before it and with the records that it sealed (R0.5, R0.8). */
@ApplicationScoped
public class VerifyingSeals {

    private final DecisionRegister register;
    private final Iterable<SealedSource> sources;

    @Inject
    public VerifyingSeals(DecisionRegister register, @Any Instance<SealedSource> sources) {
        this.register = register;
        this.sources = sources;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    VerifyingSeals() {
        this.register = null;
        this.sources = null;
    }

    /** What was changed since the entry was made, in the register up to it and in the records behind it. */
    public SealFinding verify(RegisterEntry entry) {
        Optional<String> now = source(entry).read(entry);
        return new SealFinding(
                register.firstBroken(entry.number()),
                now.isEmpty(),
                now.map(text -> new SealedValues(entry.content()).differences(new SealedValues(text)))
                        .orElse(List.of()));
    }

    private SealedSource source(RegisterEntry entry) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.kind().equals(entry.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody reads again what is sealed as " + entry.kind()));
    }
}
