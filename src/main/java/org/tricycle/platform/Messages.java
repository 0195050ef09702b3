package org.tricycle.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.tricycle.platform.Refusal.Violation;

/**
 * Every text that a person reads, in English, French and Spanish, from the bundles {@code messages} of all rooms.
 *
 * <p>Texts with arguments are {@link MessageFormat} patterns. Arguments appear as the reader writes them: dates, amounts and
 * numbers by the language, enum constants and texts that are keys of a bundle by their own message.
 */
@ApplicationScoped
public class Messages {

    /** The languages every text exists in; the first is spoken to readers of any other. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"));

    private static final List<String> ROOMS = List.of(
            "platform",
            "audit",
            "organisation",
            "project",
            "committee",
            "schedule",
            "partner",
            "formulation",
            "appraisal",
            "consultation",
            "silence",
            "approval",
            "implementation",
            "revision",
            "delivery",
            "evaluation",
            "closure",
            "inbox",
            "notification",
            "dossier",
            "administration",
            "demo",
            "workflow");

    private final Map<String, Map<String, String>> textsByLanguage = new HashMap<>();

    public Messages() {
        LANGUAGES.forEach(language -> textsByLanguage.put(language.getLanguage(), load(language)));
    }

    /** The supported language nearest to what a reader asks for. */
    public static Locale nearest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The text of a key with its arguments; the key itself where no bundle has it. */
    public String text(Locale reader, String key, Object... arguments) {
        return find(reader, key, arguments).orElse(key);
    }

    public Optional<String> find(Locale reader, String key, Object... arguments) {
        return Optional.ofNullable(texts(reader).get(key)).map(pattern -> fill(reader, pattern, arguments));
    }

    /** A constant of an enumeration as a person reads it. */
    public String text(Locale reader, Enum<?> constant) {
        return text(reader, key(constant));
    }

    /** The rule that said no. */
    public String text(Locale reader, Refusal refusal) {
        return text(reader, "refusal." + refusal.type(), refusal.arguments().toArray());
    }

    /** What is wrong with one field. */
    public String text(Locale reader, Violation violation) {
        return text(reader, violation.messageKey(), violation.arguments().toArray());
    }

    /** Key of a constant: {@code Status.ACTIVE}. */
    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private Map<String, String> texts(Locale reader) {
        return textsByLanguage.getOrDefault(nearest(reader).getLanguage(), Map.of());
    }

    private String fill(Locale reader, String pattern, Object[] arguments) {
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] readable = new Object[arguments.length];
        for (int index = 0; index < arguments.length; index++) {
            readable[index] = readable(reader, arguments[index]);
        }
        return new MessageFormat(pattern, nearest(reader)).format(readable);
    }

    private Object readable(Locale reader, Object argument) {
        if (argument instanceof Enum<?> constant) {
            return text(reader, constant);
        } else if (argument instanceof String text) {
            return texts(reader).getOrDefault(text, text);
        }
        return new Formats(nearest(reader)).readable(argument);
    }

    private static Map<String, String> load(Locale language) {
        String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
        Map<String, String> texts = new HashMap<>();
        for (String room : ROOMS) {
            properties("/org/tricycle/" + room + "/messages" + suffix + ".properties")
                    .forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return Map.copyOf(texts);
    }

    private static Properties properties(String path) {
        Properties properties = new Properties();
        try (var stream = Messages.class.getResourceAsStream(path)) {
            if (stream != null) {
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                properties.load(reader);
            }
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
