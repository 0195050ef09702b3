package org.tricycle.appraisal;

import org.tricycle.organisation.Role;

/** Who may be asked for an opinion on a proposal (rules.md §1); which of them are asked is policy. */
public enum OpinionBody {
    ACT_EMP(Role.ACT_EMP_SPECIALIST),
    ACTRAV(Role.ACTRAV_SPECIALIST),
    STANDARDS(Role.STANDARDS_SPECIALIST),
    GENDER(Role.GENDER_SPECIALIST),
    TECHNICAL(Role.TECHNICAL_SPECIALIST),
    FINANCE(Role.FINANCE_OFFICER),
    PROGRAMMING(Role.PROGRAMME_OFFICER),
    SENIOR_MANAGEMENT(Role.SENIOR_MANAGER);

    private final Role role;

    OpinionBody(Role role) {
        this.role = role;
    }

    /** Who speaks for the body. */
    public Role role() {
        return role;
    }
}
