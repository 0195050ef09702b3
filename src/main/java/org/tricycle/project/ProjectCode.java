package org.tricycle.project;

import java.util.regex.Pattern;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Refusal;

/**
 * The immutable code of a project, {@code GHA/26/01/NLD}: country or region, year, serial, donor as at registration (rules.md §8).
 *
 * @param value the code with slashes
 */
public record ProjectCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}/\\d{2}/\\d{2,4}/[A-Z]{3}");

    public ProjectCode {
        if (!isCode(value)) {
            throw Refusal.notFound("unknown-project", value);
        }
    }

    /** Whether a text has the form of a code. */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /** The code in an address, {@code GHA-26-01-NLD}. */
    public static ProjectCode fromAddress(String dashed) {
        return new ProjectCode(dashed.replace('-', '/'));
    }

    public static ProjectCode of(BusinessKey key) {
        return new ProjectCode(key.value());
    }

    public String address() {
        return value.replace('/', '-');
    }

    public BusinessKey businessKey() {
        return BusinessKey.ofProject(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
