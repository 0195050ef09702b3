package org.tricycle.exchange;

import org.tricycle.project.ProjectCode;

/** The organisation whose activities are published, as IATI knows it. */
final class Publisher {

    /** Identifier in the list of OECD DAC. */
    static final String REFERENCE = "XM-DAC-41302";

    static final String NAME = "International Labour Organization";

    /** Code of IATI list OrganisationType: multilateral. */
    static final int ORGANISATION_TYPE = 40;

    /** Code of IATI list CRSChannelCode. */
    static final String CHANNEL = "41302";

    private Publisher() {}

    static String identifier(ProjectCode code) {
        return REFERENCE + "-" + code.address();
    }
}
