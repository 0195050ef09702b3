package org.tricycle.dossier.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.tricycle.dossier.print.PrintKind;
import org.tricycle.dossier.print.PrintName;
import org.tricycle.dossier.print.PrintingPapers;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.print.PdfPrinter;
import org.tricycle.platform.print.PrintedPaper;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;

/** Papers for readers of pages: {@code /papers/GHA-26-01-NLD/document-2.pdf?language=fr}; in the reader's language unless told otherwise. */
@WebServlet(name = "papers", urlPatterns = "/papers/*")
public class PrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SUFFIX = ".pdf";

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient PrintingPapers printing;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Me me;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Texts texts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Parameters parameters;

    /** Where a paper lies, below the context path. */
    static String address(ProjectCode code, PrintKind kind, Object number) {
        return "/papers/" + code.address() + "/" + PrintName.address(kind, number) + SUFFIX;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).split("/", -1);
        if (!me.isSignedIn() || path.length != 3 || !path[2].endsWith(SUFFIX)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String name = path[2].substring(0, path[2].length() - SUFFIX.length());
            write(ProjectCode.fromAddress(path[1]), PrintName.of(name), response);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(ProjectCode code, PrintName name, HttpServletResponse response) throws IOException {
        Locale language =
                parameters.text("language").map(Locale::forLanguageTag).orElseGet(texts::locale);
        PrintedPaper paper = printing.paper(code, name, me.actor(), language);
        byte[] file = PdfPrinter.print(paper);
        response.setContentType("application/pdf");
        response.setHeader("Content-Language", paper.language().getLanguage());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + code.address() + "-" + name + ".pdf\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
