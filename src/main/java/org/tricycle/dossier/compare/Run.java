package org.tricycle.dossier.compare;

/**
 * Words in a row that fared alike.
 *
 * @param difference {@code SAME}, {@code ADDED} or {@code REMOVED}
 */
public record Run(Difference difference, String text) {

    /** Whether it fared so, by the name of the constant. */
    public boolean is(String name) {
        return difference.name().equals(name);
    }
}
