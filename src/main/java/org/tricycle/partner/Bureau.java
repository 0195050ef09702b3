package org.tricycle.partner;

import java.util.stream.Stream;
import org.tricycle.project.Party;

/** The two bureaux that give an opinion on private partners; neither speaks for its group (rules.md §1). */
public enum Bureau {
    ACT_EMP(Party.EMPLOYERS),
    ACTRAV(Party.WORKERS);

    private final Party party;

    Bureau(Party party) {
        this.party = party;
    }

    /** The group whose activities it serves. */
    public Party party() {
        return party;
    }

    /** @throws IllegalArgumentException for a group without a bureau */
    static Bureau serving(String party) {
        return Stream.of(values())
                .filter(bureau -> bureau.party.name().equals(party))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No bureau serves " + party));
    }
}
