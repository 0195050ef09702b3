package org.tricycle.organisation;

/**
 * A password, hashed and salted (PBKDF2).
 *
 * @param value algorithm, rounds, salt and hash as the container's hash function writes them
 */
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
