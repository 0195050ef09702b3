package org.tricycle.organisation;

import java.util.stream.Stream;

/** The closed table of roles (R0.1; process.md §1). */
public enum Role {
    PROJECT_OFFICER,
    PROGRAMME_OFFICER,
    HEAD_OF_UNIT,
    APPRAISER,
    LEAD_APPRAISER,
    COMMITTEE_SECRETARY,
    COMMITTEE_CHAIR,
    GOVERNMENT_SPOKESPERSON,
    EMPLOYERS_SPOKESPERSON,
    WORKERS_SPOKESPERSON,
    COUNTRY_DIRECTOR,
    REGIONAL_DIRECTOR,
    DIRECTOR_PARTNERSHIPS,
    DEPUTY_DIRECTOR_GENERAL,
    DIRECTOR_GENERAL,
    FINANCE_CERTIFIER,
    TREASURERS_DELEGATE,
    TREASURER,
    PARTNERSHIPS_OFFICER,
    FINANCE_OFFICER,
    PROJECT_MANAGER,
    EVALUATION_OFFICER,
    EVALUATOR,
    QUALITY_CONTROLLER,
    ACT_EMP_SPECIALIST,
    ACTRAV_SPECIALIST,
    STANDARDS_SPECIALIST,
    GENDER_SPECIALIST,
    TECHNICAL_SPECIALIST,
    LEGAL_OFFICER,
    RESPONSIBLE_OFFICIAL,
    DELIVERY_CONTROLLER,
    SENIOR_MANAGER,
    EVALUATION_MANAGER,
    DONOR,
    ADMINISTRATOR,
    AUDITOR;

    public static final String EVERYWHERE = "*";

    /** Whether a text is a candidate group and not a user name. */
    public static boolean isGroup(String text) {
        return Stream.of(values()).anyMatch(role -> text.startsWith(role.name() + "@"));
    }

    /** The candidate group of this role at a scope: {@code APPRAISER@GHA}. */
    public String at(String scope) {
        return name() + "@" + scope;
    }
}
