package org.tricycle.delivery.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tricycle.delivery.DeliveryExport;
import org.tricycle.delivery.FundingSource;
import org.tricycle.delivery.ReadingDelivery;
import org.tricycle.organisation.UnitKind;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.Texts;

/** The table of a delivery page for a spreadsheet: {@code /delivery/delivery.csv?by=office}; this year so far. */
@WebServlet(name = "delivery", urlPatterns = "/delivery/delivery.csv")
public class DeliveryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient ReadingDelivery reading;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Me me;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Texts texts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Parameters parameters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!me.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String table = DeliveryExport.csv(reading.between(
                    reading.startOfYear(),
                    reading.today(),
                    parameters.constant("by", UnitKind.class).orElse(UnitKind.UNIT),
                    FundingSource.EXTRA_BUDGETARY,
                    texts.locale(),
                    me.actor()));
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"delivery.csv\"");
            response.getWriter().write(table);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
