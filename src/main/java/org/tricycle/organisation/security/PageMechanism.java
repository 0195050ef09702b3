package org.tricycle.organisation.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Form login with a session, keeping the address that was asked for. Typed to itself so that it is no second mechanism. */
@ApplicationScoped
@Typed(PageMechanism.class)
@AutoApplySession
@LoginToContinue(loginPage = "/login.xhtml?continue=true", errorPage = "", useForwardToLogin = false)
public class PageMechanism implements HttpAuthenticationMechanism {

    private final IdentityStoreHandler stores;

    @Inject
    public PageMechanism(IdentityStoreHandler stores) {
        this.stores = stores;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PageMechanism() {
        this.stores = null;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        return credential == null
                ? context.doNothing()
                : context.notifyContainerAboutLogin(stores.validate(credential));
    }
}
