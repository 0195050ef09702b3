package org.tricycle.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandSchemaTest {

    private final JsonObject schema = new CommandSchema(
                    key -> Map.of("PlanWell.title", "Title", "PlanWell.title.help", "A name people use.")
                            .getOrDefault(key, key))
            .of(PlanWell.example());

    private JsonObject property(String name) {
        return schema.getJsonObject("properties").getJsonObject(name);
    }

    @Test
    void namesTheCommandAsAConstant() {
        assertThat(property("command").getJsonArray("enum").getString(0)).isEqualTo("PlanWell");
        assertThat(schema.getJsonObject("example").getString("command")).isEqualTo("PlanWell");
    }

    @Test
    void listsWhatIsRequiredAndNothingElseIsAllowed() {
        assertThat(schema.getJsonArray("required").getValuesAs(JsonString::getString))
                .contains("title", "steps")
                .doesNotContain("story", "urgent");
        assertThat(schema.getBoolean("additionalProperties")).isFalse();
    }

    @Test
    void carriesLabelsAndHelp() {
        assertThat(property("title").getString("title")).isEqualTo("Title");
        assertThat(property("title").getString("description")).isEqualTo("A name people use.");
        assertThat(property("story").containsKey("description")).isFalse();
    }

    @Test
    void bounds() {
        assertThat(property("title").getInt("minLength")).isEqualTo(3);
        assertThat(property("cost").getBoolean("exclusiveMinimum")).isTrue();
        assertThat(property("cost").getJsonNumber("multipleOf")).hasToString("0.01");
        assertThat(property("households").getInt("maximum")).isEqualTo(40);
        assertThat(property("steps").getInt("minItems")).isEqualTo(1);
        assertThat(property("tags").getJsonObject("items").getString("pattern")).isEqualTo("^(?:[a-z]+)$");
    }

    @Test
    void describesGroupsRowsChoicesAndDays() {
        assertThat(property("place").getJsonObject("properties")).containsOnlyKeys("village", "height");
        assertThat(property("steps").getJsonObject("items").getString("type")).isEqualTo("object");
        assertThat(property("depth").getJsonArray("enum")).hasSize(2);
        assertThat(property("start").getString("format")).isEqualTo("date");
        assertThat(property("river").getString("x-reference-list")).isEqualTo("rivers");
    }
}
