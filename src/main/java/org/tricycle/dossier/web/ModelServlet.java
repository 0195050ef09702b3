package org.tricycle.dossier.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tricycle.dossier.Dossier;
import org.tricycle.platform.Refusal;

/** Process models for the diagrams on pages: {@code /models/project-cycle/3}. A deployed version never changes, so browsers keep it. */
@WebServlet(name = "models", urlPatterns = "/models/*")
public class ModelServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Dossier dossier;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).split("/", -1);
        if (path.length != 3 || !path[2].matches("\\d{1,6}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String model = dossier.model(path[1], Integer.parseInt(path[2]));
            response.setContentType("application/xml");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
            response.getWriter().write(model);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
