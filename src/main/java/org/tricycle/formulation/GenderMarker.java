package org.tricycle.formulation;

/** How much a project aims at gender equality; the OECD policy marker that IATI publishes. A document that was not screened has none. */
public enum GenderMarker {
    NOT_TARGETED(0),
    SIGNIFICANT(1),
    PRINCIPAL(2);

    private final int significance;

    GenderMarker(int significance) {
        this.significance = significance;
    }

    /** Code of IATI list PolicySignificance. */
    public int significance() {
        return significance;
    }
}
