package org.tricycle.organisation.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Readiness;

/** The mechanism: below {@code /api} the {@code Authorization} header on every call and no session, elsewhere the form login. */
@ApplicationScoped
public class Mechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";
    private static final String PROBLEM = """
            {"type":"urn:tricycle:problem:not-authenticated","title":"Not authenticated","status":401,\
            "detail":"Send Basic credentials or a personal access token."}""";

    private final PageMechanism pages;
    private final IdentityStoreHandler stores;
    private final Readiness readiness;

    @Inject
    public Mechanism(PageMechanism pages, IdentityStoreHandler stores, Readiness readiness) {
        this.pages = pages;
        this.stores = stores;
        this.readiness = readiness;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Mechanism() {
        this.pages = null;
        this.stores = null;
        this.readiness = null;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return isApi(request)
                ? validateApi(request, response, context)
                : pages.validateRequest(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        pages.cleanSubject(request, response, context);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().equals("/api")
                || request.getServletPath().startsWith("/api/");
    }

    private AuthenticationStatus validateApi(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!readiness.isReady()) {
            return context.doNothing();
        }
        Credential credential = credential(request.getHeader("Authorization"));
        if (credential != null) {
            CredentialValidationResult result = stores.validate(credential);
            if (result.getStatus() == CredentialValidationResult.Status.VALID) {
                return context.notifyContainerAboutLogin(result);
            }
        }
        return refuse(response);
    }

    private static @Nullable Credential credential(@Nullable String header) {
        if (header == null) {
            return null;
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return new BearerCredential(header.substring(BEARER.length()).strip());
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length()) ? basic(header.substring(BASIC.length())) : null;
    }

    private static @Nullable Credential basic(String encoded) {
        try {
            return new BasicAuthenticationCredential(encoded.strip());
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) {
        try {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Tricycle\"");
            response.addHeader("WWW-Authenticate", "Basic realm=\"Tricycle\", charset=\"UTF-8\"");
            response.setContentType("application/problem+json");
            response.getWriter().write(PROBLEM);
            response.flushBuffer();
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
