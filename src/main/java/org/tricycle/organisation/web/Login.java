package org.tricycle.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.platform.web.ReaderLanguage;
import org.tricycle.platform.web.Texts;

/** Signs a person in and out. The address that was asked for is kept through the sign-in. */
@RequestScoped
@Named("login")
public class Login {

    private final SecurityContext security;
    private final People people;
    private final ReaderLanguage language;
    private final Texts texts;

    @Nullable
    private String userName;

    @Nullable
    private String password;

    private boolean continued;

    @Inject
    public Login(SecurityContext security, People people, ReaderLanguage language, Texts texts) {
        this.security = security;
        this.people = people;
        this.language = language;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Login() {
        this.security = null;
        this.people = null;
        this.language = null;
        this.texts = null;
    }

    /** Signs in; goes to the inbox unless another address was asked for. */
    public @Nullable String signIn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String name = Objects.requireNonNullElse(userName, "");
        AuthenticationStatus status = authenticate(faces.getExternalContext(), name);
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            proposeLanguage(name);
            faces.responseComplete();
            return null;
        } else if (status == AuthenticationStatus.SUCCESS) {
            proposeLanguage(name);
            return "/inbox/inbox?faces-redirect=true";
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("login.failed"), null));
        return null;
    }

    private AuthenticationStatus authenticate(ExternalContext external, String name) {
        UsernamePasswordCredential credential =
                new UsernamePasswordCredential(name, Objects.requireNonNullElse(password, ""));
        return security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(credential).newAuthentication(!continued));
    }

    private void proposeLanguage(String name) {
        people.find(name).map(Person::locale).ifPresent(language::propose);
    }

    /** Signs out and ends the session. */
    public String signOut() throws ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        return "/login?faces-redirect=true&signedOut=true";
    }

    public @Nullable String getUserName() {
        return userName;
    }

    public void setUserName(@Nullable String userName) {
        this.userName = userName;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /** The sign-in interrupted a request for another page. */
    public boolean isContinued() {
        return continued;
    }

    public void setContinued(boolean continued) {
        this.continued = continued;
    }
}
