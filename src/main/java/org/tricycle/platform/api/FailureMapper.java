package org.tricycle.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.tricycle.platform.Refusal;

/** Everything else that goes wrong: the server's own refusals by their status, failures as 500 with an id that stands in the log too. */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
    private static final int DEEPEST = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Problems problems;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Caller caller;

    @Override
    public Response toResponse(Throwable failure) {
        Locale locale = caller.locale();
        if (failure instanceof WebApplicationException known) {
            return fromStatus(known.getResponse(), locale);
        }
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .map(refusal -> problems.of(refusal, locale))
                .orElseGet(() -> unexpected(failure, locale));
    }

    private Response fromStatus(Response known, Locale locale) {
        int status = known.getStatus();
        String type =
                switch (status) {
                    case 400 -> "malformed-request";
                    case 401 -> "not-authenticated";
                    case 404 -> "unknown-address";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "too-large";
                    case 415 -> "unsupported-media-type";
                    default -> status < 500 ? "malformed-request" : "unexpected";
                };
        return problems.of(status, type, locale, "");
    }

    private Response unexpected(Throwable failure, Locale locale) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Unexpected failure " + id, failure);
        return problems.of(500, "unexpected", locale, id);
    }
}
