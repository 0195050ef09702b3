package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.tricycle.platform.Actor;
import org.tricycle.project.Donors;

/** Enters public donors in the register, which is all they need (rules.md §4). */
@ApplicationScoped
public class PublicDonors {

    private static final Map<String, DonorCategory> MULTILATERAL = Map.of(
            "EUR", DonorCategory.EUROPEAN_UNION,
            "UND", DonorCategory.UNITED_NATIONS,
            "IBR", DonorCategory.INTERNATIONAL_FINANCIAL_INSTITUTION);

    private final Partners partners;
    private final Donors donors;
    private final Clock clock;

    @Inject
    public PublicDonors(Partners partners, Donors donors, Clock clock) {
        this.partners = partners;
        this.donors = donors;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PublicDonors() {
        this.partners = null;
        this.donors = null;
        this.clock = null;
    }

    /** The partner of a public donor’s code, entered if it was not. */
    Partner register(String code, Actor actor) {
        return partners.find(code).orElseGet(() -> enter(code, actor));
    }

    private Partner enter(String code, Actor actor) {
        String name = donors.label(code, Locale.ENGLISH);
        Partner partner = new Partner(code, name, actor.person(), clock.instant());
        boolean multilateral = MULTILATERAL.containsKey(code);
        partner.identify(
                name,
                multilateral ? PartnerClass.MULTILATERAL : PartnerClass.PUBLIC_DONOR,
                MULTILATERAL.getOrDefault(code, DonorCategory.MULTI_BILATERAL));
        partner.register();
        partners.add(partner);
        return partner;
    }
}
