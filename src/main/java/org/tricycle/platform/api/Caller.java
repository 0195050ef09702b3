package org.tricycle.platform.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.security.Principal;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.tricycle.platform.Actor;

/** The person behind an API call, and the language of the answer. */
@RequestScoped
public class Caller {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es");

    private final HttpServletRequest request;

    @Inject
    public Caller(HttpServletRequest request) {
        this.request = request;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Caller() {
        this.request = null;
    }

    /** @throws NotAuthorizedException when nobody proved who they are */
    public Actor actor() {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw new NotAuthorizedException("Bearer");
        }
        return Actor.overApi(principal.getName());
    }

    /** The first accepted language that Tricycle speaks, else English. */
    public Locale locale() {
        return locale(request);
    }

    static Locale locale(HttpServletRequest request) {
        for (Enumeration<Locale> accepted = request.getLocales(); accepted.hasMoreElements(); ) {
            Locale locale = accepted.nextElement();
            if (LANGUAGES.contains(locale.getLanguage())) {
                return Locale.forLanguageTag(locale.getLanguage());
            }
        }
        return Locale.ENGLISH;
    }
}
