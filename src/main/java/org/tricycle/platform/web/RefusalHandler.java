package org.tricycle.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Beans;
import org.tricycle.platform.Refusal;

/** A rule that says no becomes a message on the page, or the page for what is not there or not allowed. */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final int DEEPEST = 20;

    /** Puts the handler before the others; named in {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Optional<Refusal> refusal = refusal(events.next().getContext().getException());
            if (refusal.isPresent()) {
                events.remove();
                show(refusal.get(), FacesContext.getCurrentInstance());
            }
        }
        getWrapped().handle();
    }

    private static Optional<Refusal> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    private static void show(Refusal refusal, FacesContext context) {
        if (context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            String text = Beans.getReference(Texts.class).refusal(refusal);
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            context.renderResponse();
        } else {
            send(refusal, context);
        }
    }

    private static void send(Refusal refusal, FacesContext context) {
        ExternalContext external = context.getExternalContext();
        try {
            external.responseSendError(status(refusal), refusal.type());
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What may not be known of looks like what is not there. */
    private static int status(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.FORBIDDEN ? 403 : 404;
    }
}
