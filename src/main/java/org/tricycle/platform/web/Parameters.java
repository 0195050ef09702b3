package org.tricycle.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page's address asks for; anything unreadable counts as not asked. */
@RequestScoped
public class Parameters {

    private final HttpServletRequest request;

    @Inject
    public Parameters(HttpServletRequest request) {
        this.request = request;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Parameters() {
        this.request = null;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** A text for a form's field, or null, which leaves the field empty. */
    public @Nullable String orNull(String name) {
        return text(name).orElse(null);
    }

    /** A whole number from 0; 0 when there is none. */
    public int number(String name) {
        return text(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** A constant by its name in any case. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return text(name).flatMap(text -> Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst());
    }
}
