package org.tricycle.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Logger;

/** A table that is printed and kept as {@code target/benchmark-<name>.md}. */
final class Report {

    private static final Logger LOG = Logger.getLogger(Report.class.getName());

    private final StringBuilder text = new StringBuilder("\n");
    private final Path file;

    Report(String name) {
        file = Path.of("target", "benchmark-" + name + ".md");
        line("%d cores, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version()));
        line("");
    }

    /** A line of text, or a row of a table whose cells are separated by bars. */
    void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }

    void print() {
        LOG.info(text::toString);
        try {
            Files.writeString(file, text.toString().strip() + '\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
