package org.tricycle.platform.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.api.Problems;
import org.tricycle.platform.workbook.TableWorkbook;

/** The whole list of a page as a spreadsheet, at the page's address with another ending: {@code /projects/projects.xlsx?country=GHA}. */
public abstract class WorkbookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The file that the request asks for, in the reader's language.
     *
     * @throws Refusal when the reader may not have it
     */
    protected abstract byte[] workbook();

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] file = workbook();
            String path = request.getServletPath();
            response.setContentType(TableWorkbook.MEDIA_TYPE);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + path.substring(path.lastIndexOf('/') + 1) + "\"");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (Refusal refusal) {
            response.sendError(Problems.status(refusal.kind()));
        }
    }
}
