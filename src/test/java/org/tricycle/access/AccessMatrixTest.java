package org.tricycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tricycle.organisation.Role;
import org.tricycle.platform.api.Takes;

/** An endpoint or page that nobody has written an answer for fails the build, and so does an answer about nothing. */
class AccessMatrixTest {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");

    @Test
    void knowsEveryEndpoint() {
        Set<String> written = AccessMatrix.endpoints().stream()
                .map(row -> row.target().split(" ", -1))
                .map(words -> words[0] + " " + words[1])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(endpoints());
    }

    @Test
    void knowsEveryPage() throws IOException {
        Set<String> written = AccessMatrix.pages().stream()
                .map(row -> row.target().replaceAll("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(pages());
    }

    @Test
    void namesOnlyPersonsOfTheCast() {
        Set<String> persons = Stream.concat(
                        Stream.of(Role.values()).map(Role::name), Stream.of("KENYA", "KENYA_WORKERS"))
                .collect(Collectors.toSet());

        assertThat(Stream.of(AccessMatrix.endpoints(), AccessMatrix.pages())
                        .flatMap(List::stream)
                        .flatMap(row -> row.named().keySet().stream()))
                .isSubsetOf(persons);
    }

    @Test
    void asksEveryOperationForTheCommandThatItTakes() {
        Set<String> written = AccessMatrix.endpoints().stream()
                .map(AccessMatrix.Row::target)
                .filter(target -> target.matches(".* [A-Z]\\w+"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written)
                .isEqualTo(operations()
                        .filter(method -> method.isAnnotatedWith(Takes.class))
                        .map(method -> verb(method) + " " + address(method.getOwner(), method) + " "
                                + method.getAnnotationOfType(Takes.class)
                                        .value()
                                        .getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> endpoints() {
        return operations()
                .map(method -> verb(method) + " " + address(method.getOwner(), method))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaMethod> operations() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tricycle").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !verb(method).isEmpty());
    }

    private static String verb(JavaMethod method) {
        return Arrays.stream(method.reflect().getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("");
    }

    private static String address(JavaClass type, JavaMethod method) {
        String below = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        return "/api/" + type.getAnnotationOfType(Path.class).value() + below;
    }

    private static Set<String> pages() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
