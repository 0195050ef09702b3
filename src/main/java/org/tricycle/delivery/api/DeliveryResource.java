package org.tricycle.delivery.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.tricycle.delivery.DeliveryExport;
import org.tricycle.delivery.FundingSource;
import org.tricycle.delivery.PortfolioDelivery;
import org.tricycle.delivery.ReadingDelivery;
import org.tricycle.organisation.UnitKind;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.EnumParameter;

/** Delivery of all units or offices over some days: {@code ?from,to,by=unit|office,source}; as JSON, or as CSV for spreadsheets. */
@Path("portfolio/delivery")
@RequestScoped
public class DeliveryResource {

    private final ReadingDelivery reading;
    private final Caller caller;

    @Inject
    public DeliveryResource(ReadingDelivery reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DeliveryResource() {
        this.reading = null;
        this.caller = null;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PortfolioDelivery delivery(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("by") @DefaultValue("unit") String by,
            @QueryParam("source") @DefaultValue("extra_budgetary") String source) {
        return reading.between(
                from == null ? reading.startOfYear() : day("from", from),
                to == null ? reading.today() : day("to", to),
                EnumParameter.of(UnitKind.class, "by", by),
                EnumParameter.of(FundingSource.class, "source", source),
                caller.locale(),
                caller.actor());
    }

    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    public Response table(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("by") @DefaultValue("unit") String by,
            @QueryParam("source") @DefaultValue("extra_budgetary") String source) {
        return Response.ok(DeliveryExport.csv(delivery(from, to, by, source)))
                .header("Content-Disposition", "attachment; filename=\"delivery.csv\"")
                .build();
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(Refusal.Kind.MALFORMED, "unknown-parameter-value", name, "2026-01-31");
        }
    }
}
