package org.tricycle.organisation;

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
    ADMINISTRATOR,
    AUDITOR;

    public static final String EVERYWHERE = "*";

    /** The candidate group of this role at a scope: {@code APPRAISER@GHA}. */
    public String at(String scope) {
        return name() + "@" + scope;
    }
}
