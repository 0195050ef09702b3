package org.tricycle.platform.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tricycle.platform.Messages;

/** The language pages speak in this session: chosen and remembered by a cookie, else the account's, else the browser's. */
@SessionScoped
@Named("language")
public class ReaderLanguage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "language";
    private static final int YEAR = 365 * 24 * 3600;

    private Locale locale;
    private boolean chosen;

    @Inject
    public ReaderLanguage(HttpServletRequest request) {
        Optional<Locale> remembered = remembered(request);
        chosen = remembered.isPresent();
        locale = remembered.orElseGet(() -> preferred(request));
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReaderLanguage() {
        this.locale = null;
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> supported(cookie.getValue()))
                        .findFirst();
    }

    private static Locale preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> supported(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Stream<Locale> supported(String tag) {
        return Messages.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(tag));
    }

    /** The account's language, for somebody who has not chosen another. */
    public void propose(Locale accountLanguage) {
        if (!chosen) {
            locale = Messages.nearest(accountLanguage);
        }
    }

    /** Speaks another language from now on; an unknown one changes nothing. */
    void choose(String tag, HttpServletResponse response) {
        supported(tag).findFirst().ifPresent(wanted -> {
            locale = wanted;
            chosen = true;
            Cookie cookie = new Cookie(COOKIE, wanted.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }

    public Locale locale() {
        return locale;
    }

    /** {@code en}, {@code fr} or {@code es}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The languages to choose from, by tag. */
    public List<String> all() {
        return Messages.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }
}
