package org.tricycle.organisation.security;

import jakarta.security.enterprise.credential.Credential;

/**
 * A personal access token presented as {@code Authorization: Bearer}.
 *
 * @param token the token itself
 */
public record BearerCredential(String token) implements Credential {}
