package org.tricycle.partner.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.tricycle.organisation.web.Me;
import org.tricycle.partner.ExportingPartners;
import org.tricycle.platform.web.Texts;
import org.tricycle.platform.web.WorkbookServlet;

/** The partner list as a spreadsheet, filtered like the page. */
@WebServlet(name = "partners-workbook", urlPatterns = "/partners/partners.xlsx")
public class PartnersServlet extends WorkbookServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient ExportingPartners exporting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient PartnersPage page;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Me me;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Texts texts;

    @Override
    protected byte[] workbook() {
        return exporting.workbook(page.query(), me.actor(), texts.locale());
    }
}
