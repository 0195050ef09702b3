package org.tricycle.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The command records of all capabilities, found among the compiled classes by their example. */
public final class Commands {

    private static final Path CLASSES = Path.of("target/classes");

    private Commands() {}

    public static List<Class<? extends Record>> all() {
        return classes().stream()
                .filter(Class::isRecord)
                .filter(Commands::hasExample)
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .toList();
    }

    public static Record example(Class<? extends Record> command) {
        try {
            return (Record) command.getMethod("example").invoke(null);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(command.getName(), broken);
        }
    }

    /** Enumerations of the rooms that people meet: top-level and public, outside platform and workflow. */
    static List<Class<?>> readableEnums() {
        return classes().stream()
                .filter(Class::isEnum)
                .filter(type -> Modifier.isPublic(type.getModifiers()) && type.getEnclosingClass() == null)
                .filter(type -> !type.getName().matches("org\\.tricycle\\.(platform|workflow)\\..*"))
                .toList();
    }

    private static boolean hasExample(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("example") && method.getReturnType() == type);
    }

    private static List<Class<?>> classes() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.startsWith("org/tricycle/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("-info.class"))
                    .<Class<?>>map(name -> load(name.replace('/', '.').replace(".class", "")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Commands.class.getClassLoader());
        } catch (ClassNotFoundException broken) {
            throw new AssertionError(name, broken);
        }
    }
}
