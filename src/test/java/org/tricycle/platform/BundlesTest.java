package org.tricycle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.CommandModel;
import org.tricycle.platform.command.FieldKind;

/** Every text exists in every language, and everything a person meets has a text. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/tricycle");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path MODELS = Path.of("processes");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.endsWith("messages.properties"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void languagesHaveTheSameKeysAndArguments(Path english) throws IOException {
        Map<String, String> texts = read(english);
        for (String language : List.of("fr", "es")) {
            Map<String, String> others = read(english.resolveSibling("messages_" + language + ".properties"));

            assertThat(others.keySet()).as(english + " " + language).isEqualTo(texts.keySet());
            assertThat(others).allSatisfy((key, text) -> assertThat(arguments(text))
                    .as(key + " in " + language)
                    .isEqualTo(arguments(texts.getOrDefault(key, ""))));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void textsAreCleanlyWritten(Path english) throws IOException {
        for (String language : List.of("", "_fr", "_es")) {
            Path bundle = english.resolveSibling("messages" + language + ".properties");
            assertThat(read(bundle)).as(bundle.toString()).allSatisfy((key, text) -> assertThat(text)
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("'", "TODO", "\u00a0 ")
                    .isEqualTo(text.strip()));
        }
    }

    @Test
    void aKeyBelongsToOneBundle() throws IOException {
        Map<String, Path> owners = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        for (Path bundle : bundles()) {
            read(bundle).keySet().stream()
                    .filter(key -> owners.put(key, bundle) != null)
                    .forEach(twice::add);
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void everyFieldAndRowOfEveryCommandHasALabel() {
        assertThat(missing(Commands.all().stream().flatMap(command -> labels(CommandModel.of(command)))))
                .isEmpty();
    }

    @Test
    void everyConstantThatPeopleReadHasALabel() {
        assertThat(missing(Commands.readableEnums().stream()
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> Messages.key((Enum<?>) constant))))
                .isEmpty();
    }

    @Test
    void everyUserTaskHasANameAHelpAndWhatComesNext() throws IOException {
        assertThat(missing(found(MODELS, ".bpmn", "<bpmn:userTask[^>]*id=\"userTask_(\\w+)\"")
                        .flatMap(task -> Stream.of("task." + task, "task." + task + ".help", "next." + task))))
                .isEmpty();
    }

    @Test
    void everythingNotedOnATimelineHasASentence() throws IOException {
        assertThat(missing(found(SOURCES, ".java", "\\.(?:note|advance)\\([^;\"]*\"([a-z]+(?:-[a-z]+)+)\"")
                        .map(kind -> "timeline." + kind)))
                .isEmpty();
    }

    @Test
    void everyRefusalAndViolationHasASentence() throws IOException {
        Stream<String> refusals = found(
                        SOURCES,
                        ".java",
                        "(?:Refusal\\.(?:conflict|notFound|forbidden)|new Refusal)\\([^;\"]*\"([a-z]+(?:-[a-z]+)+)\"")
                .map(type -> "refusal." + type);
        Stream<String> violations = found(SOURCES, ".java", "\"(violation\\.[a-z-]+[a-z])\"");

        assertThat(missing(Stream.concat(refusals, violations))).isEmpty();
    }

    @Test
    void everyKeyThatAPageNamesHasAText() throws IOException {
        assertThat(missing(found(PAGES, ".xhtml", "text\\.of\\('([\\w.-]+\\w)'")))
                .isEmpty();
    }

    @Test
    void everythingToldOfAnOrderHasASentence() throws IOException {
        assertThat(missing(found(SOURCES, ".java", "ProjectOrder\\.of\\(\\s*\\w+\\.class,\\s*\"([\\w.]+)\"")))
                .isEmpty();
    }

    private static Stream<String> labels(CommandModel model) {
        return model.fields().stream().flatMap(BundlesTest::labels);
    }

    private static Stream<String> labels(CommandField field) {
        CommandField inner = field.kind() == FieldKind.LIST ? field.element() : field;
        boolean row = field.kind() == FieldKind.LIST && inner.kind() == FieldKind.RECORD;
        Stream<String> own = row ? Stream.of(field.labelKey(), inner.fields().name()) : Stream.of(field.labelKey());
        return inner.kind() == FieldKind.RECORD ? Stream.concat(own, labels(inner.fields())) : own;
    }

    private static Set<String> missing(Stream<String> keys) {
        Messages messages = new Messages();
        return keys.filter(key -> messages.find(Locale.ENGLISH, key).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Path folder, String suffix, String expression) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        Pattern pattern = Pattern.compile(expression);
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(suffix))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(BundlesTest::lastGroup)
                    .toList()
                    .stream();
        }
    }

    private static String lastGroup(MatchResult match) {
        return match.group(match.groupCount());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> read(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    }
}
