package org.tricycle.approval;

import java.util.Optional;

/** Levels of approval, each with the role that approves and the role that countersigns (rules.md §3). */
public enum ApprovalLevel {
    L1(1, "COUNTRY_DIRECTOR", "FINANCE_CERTIFIER"),
    L2(2, "REGIONAL_DIRECTOR", "FINANCE_CERTIFIER"),
    L3(3, "DIRECTOR_PARTNERSHIPS", "TREASURERS_DELEGATE"),
    L4(4, "DEPUTY_DIRECTOR_GENERAL", "TREASURER"),
    L5(5, "DIRECTOR_GENERAL", "TREASURER");

    private static final int HIGHEST = 5;
    private static final int HIGHEST_IN_THE_FIELD = 2;

    private final int number;
    private final String approver;
    private final String certifier;

    ApprovalLevel(int number, String approver, String certifier) {
        this.number = number;
        this.approver = approver;
        this.certifier = certifier;
    }

    /**
     * The level with this number.
     *
     * @param number 1 to 5
     */
    static ApprovalLevel numbered(int number) {
        return values()[number - 1];
    }

    /** So many levels up, at most the highest (R6.2). */
    ApprovalLevel raisedBy(int levels) {
        return numbered(Math.min(number + levels, HIGHEST));
    }

    /** The level above; none above the highest. */
    Optional<ApprovalLevel> next() {
        return isHighest() ? Optional.empty() : Optional.of(numbered(number + 1));
    }

    /** Nobody is above. */
    public boolean isHighest() {
        return number == HIGHEST;
    }

    /** Decided by a director in the field, not at headquarters. */
    boolean isOfTheField() {
        return number <= HIGHEST_IN_THE_FIELD;
    }

    /** Name of the approving role. */
    public String approver() {
        return approver;
    }

    /** Name of the countersigning role. */
    public String certifier() {
        return certifier;
    }
}
