package org.tricycle.project.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.web.Texts;
import org.tricycle.platform.web.WorkbookServlet;
import org.tricycle.project.ExportingProjects;

/** The project list as a spreadsheet, filtered and sorted like the page. */
@WebServlet(name = "projects-workbook", urlPatterns = "/projects/projects.xlsx")
public class ProjectsServlet extends WorkbookServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient ExportingProjects exporting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient ProjectsPage page;

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
