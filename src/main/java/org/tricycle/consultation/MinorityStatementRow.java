package org.tricycle.consultation;

import jakarta.persistence.Embeddable;

/** A minority statement as a row. */
@Embeddable
public class MinorityStatementRow {

    private String organisation;
    private String statement;

    @SuppressWarnings("NullAway.Init")
    protected MinorityStatementRow() {}

    MinorityStatementRow(MinorityStatement value) {
        this.organisation = value.organisation();
        this.statement = value.statement();
    }

    MinorityStatement value() {
        return new MinorityStatement(organisation, statement);
    }
}
