package org.tricycle.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

class CommandReaderTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final CommandReader reader = new CommandReader(VALIDATOR, ChoiceLists.of(PlanWell.rivers()));

    private static JsonObject example() {
        return CommandWriter.write(PlanWell.example());
    }

    private static JsonObject with(String name, JsonValue value) {
        return Json.createObjectBuilder(example()).add(name, value).build();
    }

    private static JsonValue json(String text) {
        try (var parser = Json.createReader(new StringReader("[" + text + "]"))) {
            return parser.readArray().get(0);
        }
    }

    private List<Violation> violations(JsonObject json) {
        try {
            reader.read(PlanWell.class, json);
            return List.of();
        } catch (Refusal refusal) {
            assertThat(refusal.type()).isEqualTo("invalid-command");
            return refusal.violations();
        }
    }

    private List<String> faults(JsonObject json) {
        return violations(json).stream()
                .map(violation -> violation.pointer() + " " + violation.messageKey())
                .toList();
    }

    @Test
    void readsWhatTheWriterWrites() {
        assertThat(reader.read(PlanWell.class, example())).isEqualTo(PlanWell.example());
    }

    @Test
    void toleratesTheCommandsNameAtTheRootOnly() {
        assertThat(faults(with("command", json("'PlanWell'".replace('\'', '"')))))
                .isEmpty();
        assertThat(faults(with("place", json("{\"command\":\"PlanWell\",\"village\":\"Tamale\"}"))))
                .containsExactly("/place/command violation.unknown-field");
    }

    @Test
    void refusesAnotherCommandsName() {
        assertThat(faults(with("command", json("\"DrillWell\"")))).containsExactly("/command violation.wrong-command");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "title | 5 | /title violation.not-a-text",
                "title | \"  \" | /title violation.required",
                "title | \"ab\" | /title violation.too-short",
                "title | \"abcdefghijklmnopqrstuvwxyz\" | /title violation.too-long",
                "title | \"a\\u0000bc\" | /title violation.characters",
                "title | \"two\\nlines\" | /title violation.characters",
                "story | \"lone \\ud800 surrogate\" | /story violation.characters",
                "depth | \"BOTTOMLESS\" | /depth violation.choice",
                "depth | null | /depth violation.required",
                "river | \"NILE\" | /river violation.reference",
                "cost | \"12\" | /cost violation.not-a-number",
                "cost | 1.005 | /cost violation.decimals",
                "cost | 0 | /cost violation.positive",
                "cost | 1234567890 | /cost violation.digits",
                "cost | 1e999999 | /cost violation.number-range",
                "households | 2.5 | /households violation.not-an-integer",
                "households | 99999999999 | /households violation.number-range",
                "households | 0 | /households violation.min",
                "households | 41 | /households violation.max",
                "households | null | /households violation.required",
                "start | \"12/03/2026\" | /start violation.date",
                "start | \"2026-02-30\" | /start violation.date",
                "start | \"0001-01-01\" | /start violation.date",
                "end | \"2026-03-11\" | ' violation.period",
                "urgent | \"yes\" | /urgent violation.not-true-or-false",
                "confirmed | false | /confirmed violation.confirm",
                "place | [] | /place violation.not-an-object",
                "place | {} | /place/village violation.required",
                "steps | {} | /steps violation.not-a-list",
                "steps | [] | /steps violation.required",
                "steps | [{\"key\":\"dig\"}] | /steps/0/what violation.required",
                "steps | [{\"key\":\"dig\",\"what\":\"Dig\"},null] | /steps/1 violation.required",
                "tags | [\"a\",\"b\",\"c\"] | /tags violation.too-many",
                "tags | [\"a\",\"B\"] | /tags/1 violation.pattern",
                "colour | \"red\" | /colour violation.unknown-field",
                "a/b | 1 | /a~1b violation.unknown-field"
            })
    void namesTheFieldAtFault(String name, String value, String fault) {
        String expected = fault.startsWith("'") ? fault.substring(1) : fault;

        assertThat(faults(with(name, json(value)))).containsExactly(expected);
    }

    @Test
    void findsEverythingAtFaultInOneReading() {
        JsonObjectBuilder json = Json.createObjectBuilder(example());
        json.remove("title").add("cost", -1).add("households", "many").add("start", "soon");

        assertThat(faults(json.build()))
                .containsExactly(
                        "/title violation.required",
                        "/households violation.not-a-number",
                        "/start violation.date",
                        "/cost violation.positive");
    }

    @Test
    void handsOverTheBoundThatWasBroken() {
        assertThat(violations(with("households", json("41"))).get(0).arguments())
                .containsExactly(40L);
        assertThat(violations(with("title", json("\"ab\""))).get(0).arguments()).containsExactly(3);
    }

    @Test
    void readsAnEmptyObjectAsEverythingMissing() {
        assertThat(faults(JsonValue.EMPTY_JSON_OBJECT))
                .containsExactly(
                        "/title violation.required",
                        "/depth violation.required",
                        "/river violation.required",
                        "/cost violation.required",
                        "/households violation.required",
                        "/start violation.required",
                        "/place violation.required",
                        "/confirmed violation.confirm",
                        "/steps violation.required");
    }

    @Test
    void cleansText() {
        PlanWell command = reader.read(
                PlanWell.class,
                Json.createObjectBuilder(with("story", json("\"one\\r\\ntwo\\n \"")))
                        .add("title", "  Well ")
                        .build());

        assertThat(command.title()).isEqualTo("Well");
        assertThat(command.story()).isEqualTo("one\ntwo");
    }

    @Test
    void givesAmountsTheDecimalsOfTheirField() {
        assertThat(reader.read(PlanWell.class, with("cost", json("1e3"))).cost())
                .isEqualTo(new BigDecimal("1000.00"));
        assertThat(reader.read(PlanWell.class, with("cost", json("7.5000"))).cost())
                .isEqualTo(new BigDecimal("7.50"));
    }

    @Test
    void readsAbsentListsAsEmptyAndAbsentTextAsNull() {
        JsonObject json = Json.createObjectBuilder(with("story", json("\" \"")))
                .remove("tags")
                .remove("urgent")
                .remove("serial")
                .build();

        PlanWell command = reader.read(PlanWell.class, json);

        assertThat(command.tags()).isEmpty();
        assertThat(command.story()).isNull();
        assertThat(command.serial()).isNull();
        assertThat(command.urgent()).isFalse();
    }

    /** A record that guards itself. */
    record Guarded(String name, List<String> rows) {
        Guarded {
            rows = List.copyOf(rows);
            if (Objects.equals(name, "bad")) {
                throw Refusal.invalid("/name", "violation.bad");
            } else if (Objects.equals(name, "worse")) {
                throw new IllegalArgumentException("worse");
            } else if (Objects.equals(name, "gone")) {
                throw Refusal.conflict("gone", "X");
            }
        }
    }

    /** Holds a record that guards itself. */
    record Holder(Guarded guarded) {}

    @ParameterizedTest
    @CsvSource({"bad,/guarded/name violation.bad", "worse,/guarded violation.unreadable", "gone,/guarded refusal.gone"})
    void turnsWhatAConstructorRefusesIntoAViolation(String name, String fault) {
        JsonObject json = Json.createObjectBuilder()
                .add("guarded", Json.createObjectBuilder().add("name", name))
                .build();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reader.read(Holder.class, json))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(violation -> violation.pointer() + " " + violation.messageKey())
                        .containsExactly(fault));
    }
}
