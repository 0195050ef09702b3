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
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.tricycle.partner.ExportingPartners;
import org.tricycle.partner.ListingPartners;
import org.tricycle.partner.PartnerClass;
import org.tricycle.partner.PartnerFile;
import org.tricycle.partner.PartnerQuery;
import org.tricycle.partner.PartnerRow;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.EnumParameter;
import org.tricycle.platform.workbook.TableWorkbook;

/** Partners over REST: list, and one with its clearances. */
@Path("partners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnersResource {

    private final ListingPartners partners;
    private final ExportingPartners exporting;
    private final Caller caller;

    @Inject
    public PartnersResource(ListingPartners partners, ExportingPartners exporting, Caller caller) {
        this.partners = partners;
        this.exporting = exporting;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PartnersResource() {
        this.partners = null;
        this.exporting = null;
        this.caller = null;
    }

    @GET
    public Page<PartnerRow> list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("class") @Nullable String partnerClass,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("25") int size) {
        return partners.page(query(words, partnerClass, new PageRequest(page, size)), caller.actor());
    }

    /** The whole list as a spreadsheet, also by {@code ?format=xlsx}. */
    @GET
    @Produces(TableWorkbook.MEDIA_TYPE + ";qs=0.5")
    public Response workbook(
            @QueryParam("q") @Nullable String words, @QueryParam("class") @Nullable String partnerClass) {
        PartnerQuery query = query(words, partnerClass, new PageRequest(0, 1));
        return Response.ok(exporting.workbook(query, caller.actor(), caller.locale()))
                .header("Content-Disposition", "attachment; filename=\"partners.xlsx\"")
                .build();
    }

    private static PartnerQuery query(@Nullable String words, @Nullable String partnerClass, PageRequest page) {
        return new PartnerQuery(
                words, partnerClass == null ? null : EnumParameter.of(PartnerClass.class, "class", partnerClass), page);
    }

    @GET
    @Path("{code}")
    public PartnerFile file(@PathParam("code") String code) {
        return partners.file(code, caller.actor());
    }
}
