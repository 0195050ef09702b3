package org.tricycle.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Duty;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

class CommandFormTest {

    /** A command with rows in rows, given rows and a list of texts. */
    record Rate(
            @NotNull BigDecimal score,
            boolean sure,
            @Nullable Boolean again,
            @NotNull @Valid Author author,
            @Valid List<Mark> marks,
            @NotEmpty @Valid List<Goal> goals,
            @Size(max = 2) List<@NotBlank String> tags) {}

    record Author(@NotBlank String name) {}

    record Mark(
            @Given @NotNull Duty duty, @NotBlank @Multiline String comment) {}

    record Goal(@NotBlank String title, @NotEmpty @Valid List<Step> steps) {}

    record Step(@NotBlank String what) {}

    private final FormTexts texts = new FormTexts(new Messages(), ChoiceLists.of(), Locale.FRENCH);
    private final CommandForm form = new CommandForm(Rate.class, texts);

    private FormNode node(String path) {
        return form.nodes().stream()
                .filter(node -> node.path().equals(path) && !node.isEnd())
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    @Test
    void startsWithTheRowsThatAreNeeded() {
        assertThat(form.nodes())
                .extracting(FormNode::path)
                .contains("/goals/0/title", "/goals/0/steps/0/what")
                .doesNotContain("/marks/0", "/tags/0");
    }

    @Test
    void returnsWhatWasTypedRightOrWrong() {
        node("/score").setText("12,50");
        node("/goals/0/title").setText("Goal");
        node("/author/name").setText(null);

        assertThat(form.json()).isEqualTo(json("""
                        {"score":12.50,"sure":false,"author":{},"marks":[],
                         "goals":[{"title":"Goal","steps":[{}]}],"tags":[]}"""));

        node("/score").setText("a lot");
        assertThat(form.json().getString("score")).isEqualTo("a lot");
    }

    @Test
    void takesADraftBackAsItWasSaved() {
        JsonObject draft = json("""
                {"score":"a lot","sure":true,"again":false,"author":{"name":"A. Diop"},
                 "marks":[{"duty":"AUTHOR","comment":"Fine"}],
                 "goals":[{"title":"One","steps":[{"what":"Sit"}]},{"title":"Two","steps":[{"what":"Walk"}]}],"tags":["x"]}""");

        form.fill(draft, texts);

        assertThat(form.json()).isEqualTo(draft);
    }

    @Test
    void addsTheRowsThatADraftLacks() {
        form.fill(json("{\"goals\":[]}"), texts);

        assertThat(form.json().getJsonArray("goals")).hasSize(1);
    }

    @Test
    void leavesOutWhatDoesNotFitIntoTheForm() {
        form.fill(json("{\"author\":5,\"goals\":\"none\",\"gone\":1,\"score\":[]}"), texts);

        assertThat(form.json().getJsonObject("author")).isEmpty();
        assertThat(form.json().getJsonArray("goals")).hasSize(1);
    }

    @Test
    void addsAndRemovesRowsWithoutLosingTheOthers() {
        node("/goals/0/title").setText("First");
        form.addRow("/goals", texts);
        node("/goals/1/title").setText("Second");
        form.addRow("/goals/1/steps", texts);
        form.removeRow("/goals/0", texts);

        assertThat(form.json().getJsonArray("goals"))
                .isEqualTo(json("{\"g\":[{\"title\":\"Second\",\"steps\":[{},{}]}]}")
                        .getJsonArray("g"));
    }

    @Test
    void stopsAddingRowsWhenAListIsFull() {
        form.addRow("/tags", texts);
        assertThat(end("/tags").isExtensible()).isTrue();
        form.addRow("/tags", texts);
        assertThat(end("/tags").isExtensible()).isFalse();
    }

    private FormNode end(String path) {
        return form.nodes().stream()
                .filter(node -> node.path().equals(path) && node.isEnd())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesAGivenRowAfterWhatIsGivenAndFixesIt() {
        form.fill(json("{\"marks\":[{\"duty\":\"AUTHOR\"}]}"), texts);

        assertThat(node("/marks/0").label()).isEqualTo("auteur");
        assertThat(node("/marks/0").removable()).isFalse();
        assertThat(end("/marks").isExtensible()).isFalse();
        assertThat(form.nodes()).extracting(FormNode::path).doesNotContain("/marks/0/duty");
        assertThat(form.json().getJsonArray("marks").getJsonObject(0).getString("duty"))
                .isEqualTo("AUTHOR");
    }

    @Test
    void showsFaultsAtTheFieldsAndInASummary() {
        form.show(
                List.of(
                        Violation.at("/goals/0/title", "violation.required"),
                        Violation.at("/score", "violation.positive"),
                        Violation.at("", "violation.end-before-start")),
                texts);

        assertThat(node("/goals/0/title").fault()).isEqualTo("À remplir.");
        assertThat(form.faults())
                .extracting(CommandForm.Fault::anchor)
                .containsExactly("field-score", "field-goals-0-title", "");
        form.addRow("/tags", texts);
        assertThat(form.faults()).isEmpty();
    }

    @Test
    void asksForEachValueInItsWay() {
        assertThat(node("/score").asks("line")).isTrue();
        assertThat(node("/sure").asks("checkbox")).isTrue();
        assertThat(node("/again").asks("radio")).isTrue();
        assertThat(node("/author").asks("line")).isFalse();
        assertThat(node("/author/name").depth()).isEqualTo(1);
    }

    @Test
    void travelsWithASession() throws IOException, ClassNotFoundException {
        node("/score").setText("7");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(form);

        CommandForm back =
                (CommandForm) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(back.json()).isEqualTo(form.json());
    }
}
