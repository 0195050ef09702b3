package org.tricycle.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrations make exactly the columns that the entities map, and may be absent where the entity says so. */
class SchemaTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @SuppressWarnings("NullAway.Init")
    private static Connection database;

    @BeforeAll
    static void migrate() throws SQLException, IOException {
        database = DriverManager.getConnection("jdbc:h2:mem:schema");
        for (Path migration : migrations()) {
            try (Statement statement = database.createStatement()) {
                statement.execute(Files.readString(migration));
            }
        }
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    static List<Class<?>> entities() throws IOException {
        return files(CLASSES.resolve("org/tricycle"), ".class").stream()
                .filter(file -> !file.endsWith("package-info.class"))
                .<Class<?>>map(SchemaTest::load)
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("entities")
    void mapsEveryColumnOfItsTable(Class<?> entity) throws SQLException {
        Map<String, Boolean> mapped = new TreeMap<>();
        add(entity, mapped);

        assertThat(mapped)
                .as(entity.getSimpleName())
                .isEqualTo(columns(entity.getAnnotation(Table.class).name()));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void mapsEveryColumnOfItsCollections(Class<?> entity) throws SQLException {
        for (Field field : entity.getDeclaredFields()) {
            CollectionTable table = field.getAnnotation(CollectionTable.class);
            if (table != null) {
                assertThat(collection(field, table)).as(table.name()).isEqualTo(columns(table.name()));
            }
        }
    }

    private static Map<String, Boolean> collection(Field field, CollectionTable table) {
        Map<String, Boolean> mapped = new TreeMap<>();
        mapped.put(table.joinColumns()[0].name(), false);
        OrderColumn place = field.getAnnotation(OrderColumn.class);
        if (place != null) {
            mapped.put(place.name(), false);
        }
        Class<?> element = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        if (element.isAnnotationPresent(Embeddable.class)) {
            add(element, mapped);
        } else {
            mapped.put(name(field), false);
        }
        return mapped;
    }

    /** Column names with whether they may be absent. */
    private static void add(Class<?> type, Map<String, Boolean> mapped) {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(EmbeddedId.class) || field.isAnnotationPresent(Embedded.class)) {
                add(field.getType(), mapped);
            } else if (field.isAnnotationPresent(ManyToOne.class)) {
                mapped.put(field.getAnnotation(JoinColumn.class).name(), isNullable(field));
            } else if (isColumn(field)) {
                mapped.put(name(field), isNullable(field));
            }
        }
    }

    private static boolean isColumn(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isSynthetic()
                && Stream.of(Transient.class, ElementCollection.class, OneToMany.class)
                        .noneMatch(field::isAnnotationPresent);
    }

    private static String name(AnnotatedElement element) {
        Column column = element.getAnnotation(Column.class);
        String given = column == null ? "" : column.name();
        return given.isEmpty() ? ((Field) element).getName() : given;
    }

    private static boolean isNullable(Field field) {
        return Arrays.stream(field.getAnnotatedType().getAnnotations()).anyMatch(Nullable.class::isInstance);
    }

    private static Map<String, Boolean> columns(String table) throws SQLException {
        Map<String, Boolean> columns = new TreeMap<>();
        String upper = table.toUpperCase(Locale.ROOT);
        try (ResultSet rows = database.getMetaData().getColumns(null, "PUBLIC", upper, null)) {
            while (rows.next()) {
                columns.put(
                        rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        rows.getString("IS_NULLABLE").equals("YES"));
            }
        }
        return columns;
    }

    /** In the order in which Flyway runs them. */
    private static List<Path> migrations() throws IOException {
        return files(MIGRATIONS, ".sql").stream()
                .sorted(Comparator.comparing(
                        file -> Integer.valueOf(file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))))
                .toList();
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replace(".class", "");
        try {
            return Class.forName(name, false, SchemaTest.class.getClassLoader());
        } catch (ClassNotFoundException broken) {
            throw new LinkageError(name, broken);
        }
    }
}
