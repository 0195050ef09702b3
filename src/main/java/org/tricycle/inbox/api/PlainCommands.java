package org.tricycle.inbox.api;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tricycle.platform.api.Takes;

/** Commands that answer no task, as the operations of the API say which they take. */
final class PlainCommands {

    /**
     * A command and the operation that takes it.
     *
     * @param verb {@code POST}
     * @param address {@code /api/projects/{code}/withdraw}
     */
    record Taken(Class<? extends Record> command, String verb, String address) {

        String name() {
            return command.getSimpleName();
        }

        Record example() {
            try {
                return (Record) command.getMethod("example").invoke(null);
            } catch (ReflectiveOperationException broken) {
                throw new LinkageError(command + " has no example", broken);
            }
        }
    }

    private PlainCommands() {}

    static List<Taken> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(PlainCommands::of)
                .toList();
    }

    private static Stream<Taken> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Takes.class))
                .map(method ->
                        new Taken(method.getAnnotation(Takes.class).value(), verb(method), address(resource, method)));
    }

    private static String verb(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation + " is no operation"));
    }

    private static String address(Class<?> resource, Method operation) {
        Path below = operation.getAnnotation(Path.class);
        String base = "/api/" + resource.getAnnotation(Path.class).value();
        return below == null ? base : base + "/" + below.value();
    }
}
