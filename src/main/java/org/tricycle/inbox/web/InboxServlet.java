package org.tricycle.inbox.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.tricycle.inbox.ExportingTasks;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.web.Texts;
import org.tricycle.platform.web.WorkbookServlet;

/** The inbox as a spreadsheet, filtered and sorted like the page. */
@WebServlet(name = "inbox-workbook", urlPatterns = "/inbox/inbox.xlsx")
public class InboxServlet extends WorkbookServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient ExportingTasks exporting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient InboxWanted wanted;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Me me;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Texts texts;

    @Override
    protected byte[] workbook() {
        return exporting.workbook(wanted.query(), me.actor(), texts.locale());
    }
}
