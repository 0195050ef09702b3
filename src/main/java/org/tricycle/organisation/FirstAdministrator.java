package org.tricycle.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tricycle.platform.Ready;

/** Outside demo mode an empty product opens one administrator's account and prints its password once. */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final String USER_NAME = "administrator";

    private final Accounts accounts;
    private final boolean demo;

    @Inject
    public FirstAdministrator(
            Accounts accounts, @ConfigProperty(name = "tricycle.demo", defaultValue = "false") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FirstAdministrator() {
        this.accounts = null;
        this.demo = false;
    }

    void openWhenEmpty(@Observes Ready ready) {
        if (demo || !accounts.noneYet()) {
            return;
        }
        byte[] secret = new byte[18];
        new SecureRandom().nextBytes(secret);
        String password = Base64.getUrlEncoder().encodeToString(secret);
        accounts.open(
                USER_NAME, "Administrator", "en", accounts.hash(password), Map.of(Role.ADMINISTRATOR, Role.EVERYWHERE));
        LOG.info("First start: sign in as " + USER_NAME + " with the password " + password + " (shown only now)");
    }
}
