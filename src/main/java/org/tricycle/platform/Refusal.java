package org.tricycle.platform;

import java.util.List;

/**
 * A rule, an authorisation or the state of things says no. Changes nothing; becomes problem+json or a message on the page.
 *
 * <p>The text shown is the message {@code refusal.<type>} in the reader's language, with the arguments filled in.
 */
public class Refusal extends RuntimeException {

    /** How a refusal is classed; each maps to one HTTP status. */
    public enum Kind {
        /** The content breaks a rule (422). */
        INVALID,
        /** The request cannot be read (400). */
        MALFORMED,
        /** The person may not do this (403). */
        FORBIDDEN,
        /** There is no such thing, or the person may not know of it (404). */
        NOT_FOUND,
        /** Somebody was faster, or it is not its turn (409). */
        CONFLICT,
        /** The request carries more than is accepted (413). */
        TOO_LARGE,
        /** The version sent with the request is not the current one (412). */
        STALE
    }

    /**
     * One field at fault.
     *
     * @param pointer JSON pointer into the command: {@code /outcomes/0/title}
     * @param messageKey key of the message, {@code violation.<...>}, or a text already in the reader's language
     * @param arguments values for the message
     */
    public record Violation(String pointer, String messageKey, List<Object> arguments) {
        public static Violation at(String pointer, String messageKey, Object... arguments) {
            return new Violation(pointer, messageKey, List.of(arguments));
        }
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String type;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;

    public Refusal(Kind kind, String type, Object... arguments) {
        this(kind, type, List.of(arguments), List.of());
    }

    private Refusal(Kind kind, String type, List<Object> arguments, List<Violation> violations) {
        super(type + arguments + violations);
        this.kind = kind;
        this.type = type;
        this.arguments = arguments;
        this.violations = violations;
    }

    /** The command's fields break rules; every violation is listed. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(Kind.INVALID, "invalid-command", List.of(), List.copyOf(violations));
    }

    /** One field of the command breaks a rule. */
    public static Refusal invalid(String pointer, String messageKey, Object... arguments) {
        return invalid(List.of(Violation.at(pointer, messageKey, arguments)));
    }

    public static Refusal conflict(String type, Object... arguments) {
        return new Refusal(Kind.CONFLICT, type, arguments);
    }

    public static Refusal notFound(String type, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, type, arguments);
    }

    public static Refusal forbidden(String type, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, type, arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** Stable name of the rule, in kebab case: part of the API. */
    public String type() {
        return type;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }
}
