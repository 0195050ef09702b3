package org.tricycle.platform.api;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** A transaction that failed at commit. Jersey's own mapper for it, nearer than {@link FailureMapper}, would only throw it again. */
@Provider
public class RolledBackMapper implements ExceptionMapper<TransactionalException> {

    @Context
    @SuppressWarnings("NullAway.Init")
    private Providers providers;

    @Override
    public Response toResponse(TransactionalException failure) {
        return providers.getExceptionMapper(Throwable.class).toResponse(failure);
    }
}
