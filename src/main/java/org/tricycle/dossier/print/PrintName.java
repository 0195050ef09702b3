package org.tricycle.dossier.print;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/**
 * Names a paper within its project: {@code document-2}, or {@code document} for the newest.
 *
 * @param number version or round from 1; null for the newest
 */
public record PrintName(PrintKind kind, @Nullable Integer number) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)(?:-([1-9]\\d{0,5}))?");

    /** @throws Refusal {@code unknown-paper} for a name that no paper can have */
    public static PrintName of(String name) {
        Matcher form = FORM.matcher(name);
        Optional<PrintKind> kind = form.matches() ? PrintKind.named(form.group(1)) : Optional.empty();
        return kind.map(known -> new PrintName(known, form.group(2) == null ? null : Integer.valueOf(form.group(2))))
                .orElseThrow(() -> unknown(name));
    }

    /** The name of a paper as it stands in addresses. */
    public static String address(PrintKind kind, Object number) {
        return kind.address() + "-" + number;
    }

    /** Whether it names the paper of this version or round. */
    boolean means(int candidate) {
        return number == null || number == candidate;
    }

    Refusal unknown() {
        return unknown(toString());
    }

    private static Refusal unknown(String name) {
        return Refusal.notFound("unknown-paper", name);
    }

    @Override
    public String toString() {
        return number == null ? kind.address() : address(kind, number);
    }
}
