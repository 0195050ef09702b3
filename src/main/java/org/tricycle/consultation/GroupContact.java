package org.tricycle.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Party;

/** One turn to a group that let its window pass: more time, or why it has no position (R4.12). */
@Embeddable
public class GroupContact {

    @Enumerated(EnumType.STRING)
    private Party party;

    private int hearing;

    @Nullable
    @Column(name = "closes_on")
    private LocalDate closesOn;

    private String account;

    @Column(name = "contacted_by")
    private String contactedBy;

    @Column(name = "contacted_at")
    private Instant contactedAt;

    @SuppressWarnings("NullAway.Init")
    protected GroupContact() {}

    GroupContact(Party party, int hearing, @Nullable LocalDate closesOn, String account, String person, Instant at) {
        this.party = party;
        this.hearing = hearing;
        this.closesOn = closesOn;
        this.account = account;
        this.contactedBy = person;
        this.contactedAt = at;
    }

    boolean isExtension(Party group, int inHearing) {
        return party == group && hearing == inHearing && closesOn != null;
    }

    public Party party() {
        return party;
    }

    /** The day on which the extended window closes; null where the group has no position. */
    public @Nullable LocalDate closesOn() {
        return closesOn;
    }

    /** Whom one spoke to and what was said. */
    public String account() {
        return account;
    }

    public String contactedBy() {
        return contactedBy;
    }

    public Instant contactedAt() {
        return contactedAt;
    }
}
