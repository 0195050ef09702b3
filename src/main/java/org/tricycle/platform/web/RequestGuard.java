package org.tricycle.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tricycle.platform.Readiness;

/** First on every request: 503 until the product is ready, 413 for a body over 1 MiB, and headers that browsers heed. */
@WebFilter(filterName = "request-guard", urlPatterns = "/*", asyncSupported = true)
public class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long LARGEST_BODY = 1L << 20;
    private static final String PROBLEM =
            "{\"type\":\"urn:tricycle:problem:%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}";

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Readiness readiness;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!readiness.isReady()) {
            answer(response, 503, "not-ready", "Service Unavailable", "Tricycle is not ready: " + readiness.state());
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            answer(response, 413, "too-large", "Content Too Large", "A request may carry 1 MiB at most.");
        } else {
            secure(request, response);
            chain.doFilter(new Limited(request), response);
        }
    }

    private static void secure(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (request.getServletPath().startsWith("/api")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private static void answer(HttpServletResponse response, int status, String type, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setContentType("application/problem+json");
        response.getWriter().write(PROBLEM.formatted(type, title, status, detail));
    }

    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedBody(super.getInputStream(), LARGEST_BODY);
        }
    }
}
