package org.tricycle.platform.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.tricycle.platform.Refusal;

/** A refusal as problem+json. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Problems problems;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Caller caller;

    @Override
    public Response toResponse(Refusal refusal) {
        return problems.of(refusal, caller.locale());
    }
}
