package org.tricycle.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Any page with {@code ?language=fr} is shown in that language from then on, at its own address. */
@WebFilter(filterName = "language-switch", urlPatterns = "*.xhtml")
public class LanguageSwitch extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "language";

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient ReaderLanguage language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String wanted = request.getMethod().equals("GET") ? request.getParameter(PARAMETER) : null;
        if (wanted == null) {
            chain.doFilter(request, response);
        } else {
            language.choose(wanted, response);
            response.sendRedirect(
                    request.getContextPath() + request.getServletPath() + without(request.getQueryString()));
        }
    }

    private static String without(@Nullable String query) {
        String rest = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.startsWith(PARAMETER + "="))
                        .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
