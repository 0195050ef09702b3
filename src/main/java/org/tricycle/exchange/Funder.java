package org.tricycle.exchange;

import java.util.Locale;
import org.tricycle.partner.DonorCategory;
import org.tricycle.project.Donors;

/**
 * Who pays, as IATI names it.
 *
 * @param organisationType code of IATI list OrganisationType
 */
record Funder(String name, int organisationType) {

    private static final int GOVERNMENT = 10;
    private static final int OTHER_PUBLIC_SECTOR = 15;
    private static final int NATIONAL_NGO = 22;
    private static final int MULTILATERAL = 40;
    private static final int FOUNDATION = 60;
    private static final int PRIVATE_SECTOR = 70;
    private static final int OTHER = 90;

    /** As the agreement says. */
    static Funder signing(String name, DonorCategory category) {
        return new Funder(
                name,
                switch (category) {
                    case MULTI_BILATERAL, DIRECT_TRUST_FUND -> GOVERNMENT;
                    case FOUNDATION -> FOUNDATION;
                    case PUBLIC_INSTITUTION -> OTHER_PUBLIC_SECTOR;
                    case SOCIAL_PARTNER -> NATIONAL_NGO;
                    case PRIVATE_SECTOR -> PRIVATE_SECTOR;
                    case OTHER_NON_STATE -> OTHER;
                    case INTERNATIONAL_FINANCIAL_INSTITUTION, UNITED_NATIONS, EUROPEAN_UNION -> MULTILATERAL;
                });
    }

    /** As the donor code says, before anything is signed. */
    static Funder expected(String donor, Donors donors) {
        return new Funder(
                donors.label(donor, Locale.ENGLISH),
                switch (donor) {
                    case "EUR", "UND", "IBR" -> MULTILATERAL;
                    case "PRV" -> PRIVATE_SECTOR;
                    case "MUL" -> OTHER;
                    default -> GOVERNMENT;
                });
    }
}
