package org.tricycle.platform;

/**
 * Typed key that a process instance carries: {@code project:GHA/26/01/NLD}.
 *
 * @param type kind of subject, for example {@code project}
 * @param value the subject's own key
 */
public record BusinessKey(String type, String value) {

    /** The type of what is about a project. */
    public static final String PROJECT = "project";

    public static BusinessKey ofProject(String code) {
        return new BusinessKey(PROJECT, code);
    }

    public boolean isProject() {
        return type.equals(PROJECT);
    }

    /** @throws IllegalArgumentException when the text has no type */
    public static BusinessKey parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Business key without a type: " + text);
        }
        return new BusinessKey(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return type + ":" + value;
    }
}
