package org.tricycle.partner.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.web.Me;
import org.tricycle.partner.ListingPartners;
import org.tricycle.partner.PartnerClass;
import org.tricycle.partner.PartnerQuery;
import org.tricycle.partner.PartnerRow;
import org.tricycle.partner.Standing;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.web.Parameters;

/** The partner list: everything it shows is asked for in its address. */
@RequestScoped
@Named("partnersPage")
public class PartnersPage {

    private static final int ROWS = 25;

    private final ListingPartners partners;
    private final Parameters parameters;
    private final Me me;

    @Inject
    public PartnersPage(ListingPartners partners, Parameters parameters, Me me) {
        this.partners = partners;
        this.parameters = parameters;
        this.me = me;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PartnersPage() {
        this.partners = null;
        this.parameters = null;
        this.me = null;
    }

    /** What the address asks for. */
    PartnerQuery query() {
        return new PartnerQuery(
                words(),
                parameters.constant("class", PartnerClass.class).orElse(null),
                new PageRequest(parameters.number("page"), ROWS));
    }

    public Page<PartnerRow> rows() {
        return partners.page(query(), me.actor());
    }

    public @Nullable String words() {
        return parameters.orNull("q");
    }

    public String partnerClass() {
        return parameters.constant("class", PartnerClass.class).map(Enum::name).orElse("");
    }

    public List<PartnerClass> classes() {
        return List.of(PartnerClass.values());
    }

    /** Style class of a standing. */
    public String mood(Standing standing) {
        return switch (standing) {
            case REGISTERED, CLEARED -> "good";
            case CONDITIONAL, EXPIRED -> "warn";
            case REFUSED -> "danger";
            case NAMED -> "accent";
        };
    }
}
