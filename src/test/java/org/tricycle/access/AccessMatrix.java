package org.tricycle.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of who gets which answer, as {@code src/test/resources/access} has it. */
final class AccessMatrix {

    /**
     * One row of a table.
     *
     * @param target what is asked for, as written: {@code GET /api/me}
     * @param others the answer to everybody who is not named
     * @param named persons with another answer
     */
    record Row(String target, int others, Map<String, Integer> named) {

        int answerTo(String person) {
            return named.getOrDefault(person, others);
        }

        /** Whether somebody else’s object could be asked for. */
        boolean namesAnObject() {
            return target.split(" ", -1)[1].contains("{");
        }

        @Override
        public String toString() {
            return target;
        }

        private static Row read(String line) {
            String[] parts = line.split(";", -1);
            return new Row(parts[0].strip(), Integer.parseInt(parts[1].strip()), named(parts));
        }

        private static Map<String, Integer> named(String[] parts) {
            return parts.length < 3
                    ? Map.of()
                    : Arrays.stream(parts[2].split(",", -1))
                            .map(pair -> pair.strip().split("=", -1))
                            .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.parseInt(pair[1])));
        }
    }

    private AccessMatrix() {}

    static List<Row> endpoints() {
        return read("endpoints.txt");
    }

    static List<Row> pages() {
        return read("pages.txt");
    }

    private static List<Row> read(String table) {
        try (InputStream file = AccessMatrix.class.getResourceAsStream("/access/" + table)) {
            String text = new String(Objects.requireNonNull(file, table).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
