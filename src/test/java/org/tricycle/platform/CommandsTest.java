package org.tricycle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.platform.command.ChoiceList;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.CommandModel;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.platform.command.FieldKind;

/** Every command of every capability can be shown, written, read and checked. */
class CommandsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    static List<Class<? extends Record>> commands() {
        return Commands.all();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theExampleIsReadAsItIsWritten(Class<? extends Record> command) {
        Record example = Commands.example(command);
        CommandReader reader = new CommandReader(VALIDATOR, lists(CommandModel.of(command)));

        assertThat(reader.read(command, CommandWriter.write(example))).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fieldsSayWhatMayBeAbsentAndCheckWhatTheyHold(Class<? extends Record> command) {
        assertThat(faults(CommandModel.of(command))).isEmpty();
    }

    private static Set<String> faults(CommandModel model) {
        Set<String> faults = new TreeSet<>();
        for (CommandField field : model.fields()) {
            CommandField inner = field.kind() == FieldKind.LIST ? field.element() : field;
            if (inner.kind() == FieldKind.RECORD) {
                faults.addAll(faults(inner.fields()));
            }
            if (inner.kind() == FieldKind.RECORD && !isChecked(model, field)) {
                faults.add(field.labelKey() + " lacks @Valid");
            }
            if (!field.required()
                    && field.kind() != FieldKind.LIST
                    && !field.type().isPrimitive()
                    && !isNullable(model, field)) {
                faults.add(field.labelKey() + " is neither required nor @Nullable");
            }
        }
        return faults;
    }

    private static boolean isChecked(CommandModel model, CommandField field) {
        try {
            return model.type().getDeclaredField(field.name()).isAnnotationPresent(Valid.class);
        } catch (NoSuchFieldException broken) {
            throw new AssertionError(broken);
        }
    }

    private static boolean isNullable(CommandModel model, CommandField field) {
        return Arrays.stream(model.type().getRecordComponents())
                .filter(component -> component.getName().equals(field.name()))
                .map(RecordComponent::getAnnotatedType)
                .anyMatch(type -> type.isAnnotationPresent(Nullable.class));
    }

    private static ChoiceLists lists(CommandModel model) {
        return ChoiceLists.of(names(model).distinct().map(AnyValue::new).toArray(ChoiceList[]::new));
    }

    private static Stream<String> names(CommandModel model) {
        return model.fields().stream()
                .map(field -> field.kind() == FieldKind.LIST ? field.element() : field)
                .flatMap(field -> switch (field.kind()) {
                    case RECORD -> names(field.fields());
                    case REFERENCE -> Stream.of(field.list());
                    default -> Stream.empty();
                });
    }

    /** A reference list that has every value. */
    private record AnyValue(String name) implements ChoiceList {

        @Override
        public boolean contains(String value) {
            return true;
        }

        @Override
        public List<Option> options(Locale locale) {
            return List.of();
        }

        @Override
        public String label(String value, Locale locale) {
            return value;
        }
    }
}
