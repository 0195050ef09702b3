package org.tricycle.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.primefaces.context.PrimeFacesContext;

/** What the template asks about the page itself. */
@RequestScoped
@Named("page")
public class PageGuard {

    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final String REFERENCE = "org.omnifaces.exception_uuid";

    /** The nonce that scripts of this page carry and that every form sends back. */
    public String nonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** {@code light} or {@code dark} as chosen by the reader, {@code auto} when the device decides. */
    public String theme() {
        Cookie[] cookies = request().getCookies();
        return cookies == null
                ? "auto"
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals("theme"))
                        .map(Cookie::getValue)
                        .filter(THEMES::contains)
                        .findFirst()
                        .orElse("auto");
    }

    /** The page's own address with one parameter more; what else it asks for stays. */
    public String with(String parameter, Object value) {
        StringBuilder address =
                new StringBuilder(request().getContextPath() + request().getServletPath());
        char separator = '?';
        String query = request().getQueryString();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            if (!pair.startsWith(parameter + "=") && !pair.isEmpty()) {
                address.append(separator).append(pair);
                separator = '&';
            }
        }
        return address.append(separator)
                .append(parameter)
                .append('=')
                .append(URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8))
                .toString();
    }

    /** Address of the file that holds the page's whole list: {@code projects.xlsx?country=GHA}. */
    public String file(String suffix) {
        String query = request().getQueryString();
        return request().getContextPath()
                + request().getServletPath().replaceAll("[^.]+$", suffix)
                + (query == null ? "" : "?" + query);
    }

    /** The page's own address, below the context, with what it asks for. */
    public String same() {
        String query = request().getQueryString();
        return request().getServletPath() + (query == null ? "" : "?" + query);
    }

    /** Whether the page lies below this folder. */
    public boolean isIn(String folder) {
        return request().getServletPath().startsWith(folder);
    }

    /** The address that was asked for when the error happened. */
    public String origin() {
        Object uri = request().getAttribute("jakarta.servlet.error.request_uri");
        return uri instanceof String address && address.startsWith("/") && !address.startsWith("//") ? address : "/";
    }

    /** What support finds the failure by in the log. */
    public String reference() {
        Object reference = request().getAttribute(REFERENCE);
        return reference == null ? UUID.randomUUID().toString() : reference.toString();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
