package org.tricycle.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: number and hash of the last entry. One row, locked while an entry is added. */
@Entity
@Table(name = "register_head")
public class RegisterHead {

    static final int ONLY = 1;

    @Id
    private int id;

    private long number;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected RegisterHead() {}

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    void moveTo(RegisterEntry entry) {
        number = entry.number();
        hash = entry.hash();
    }
}
