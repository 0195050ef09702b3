package org.tricycle.organisation.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import org.tricycle.organisation.Accounts;
import org.tricycle.organisation.Person;

/** Proves local accounts by password or token. A password proved once stays proved for five minutes, since hashing is slow on purpose. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    private final Accounts accounts;
    private final ProvedPasswords proved;

    @Inject
    public AccountStore(Accounts accounts, ProvedPasswords proved) {
        this.accounts = accounts;
        this.proved = proved;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AccountStore() {
        this.accounts = null;
        this.proved = null;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof UsernamePasswordCredential password) {
            return result(proved.prove(password.getCaller(), password.getPasswordAsString()));
        }
        if (credential instanceof BearerCredential bearer) {
            return result(accounts.prove(bearer.token()));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private static CredentialValidationResult result(Optional<Person> person) {
        return person.map(known -> new CredentialValidationResult(known.userName(), known.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
