package org.tricycle.partner.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.tricycle.partner.ListingPartners;
import org.tricycle.partner.PartnerClass;
import org.tricycle.partner.PartnerFile;
import org.tricycle.partner.PartnerQuery;
import org.tricycle.partner.PartnerRow;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.EnumParameter;

/** Partners over REST: list, and one with its clearances. */
@Path("partners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnersResource {

    private final ListingPartners partners;
    private final Caller caller;

    @Inject
    public PartnersResource(ListingPartners partners, Caller caller) {
        this.partners = partners;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PartnersResource() {
        this.partners = null;
        this.caller = null;
    }

    @GET
    public Page<PartnerRow> list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("class") @Nullable String partnerClass,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("25") int size) {
        return partners.page(
                new PartnerQuery(
                        words,
                        partnerClass == null ? null : EnumParameter.of(PartnerClass.class, "class", partnerClass),
                        new PageRequest(page, size)),
                caller.actor());
    }

    @GET
    @Path("{code}")
    public PartnerFile file(@PathParam("code") String code) {
        return partners.file(code, caller.actor());
    }
}
