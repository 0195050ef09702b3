package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.PageSession;

/** Two versions of a document, compared over HTTP and on their page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ComparisonIT {

    private static final URI SERVER = Api.server();

    @Test
    void saysWhatChangedSinceTheVersionThatWasSentBack() {
        CycleDriver project = new CycleDriver(SERVER)
                .scriptExample("draftProjectDocument")
                .script("draftProjectDocument", Answers::rewritten)
                .script("checkCompleteness", Answers::sentBack)
                .register();
        project.untilOpen("checkCompleteness");
        project.answer("checkCompleteness");
        project.untilOpen("checkCompleteness");
        String address = "/api/projects/" + project.address() + "/documents/comparison";
        Api officer = project.cast().person("officer");

        JsonObject compared = officer.get(address).expect(200).json();
        assertThat(compared.getInt("from")).isEqualTo(1);
        assertThat(compared.getInt("to")).isEqualTo(2);
        assertThat(section(compared, "summary"))
                .isEqualTo("CHANGED")
                .isEqualTo(section(
                        officer.get(address + "?from=2&to=1").expect(200).json(), "summary"));
        assertThat(section(compared, "changesMade")).isEqualTo("ADDED");
        assertThat(section(compared, "budgetLines")).isEqualTo("SAME");
        officer.get(address + "?from=1&to=3").expect(404);
        project.cast().person("kenya").get(address).expect(404);

        String page = "/projects/compare-versions.xhtml?code=" + project.address();
        PageSession reader = PageSession.of(SERVER, "officer");
        assertThat(reader.get(page).expect(200).body())
                .contains("What changed from version 1 to version 2", "<ins>", "<del>", "three");
        assertThat(reader.get("/projects/project.xhtml?code=" + project.address())
                        .expect(200)
                        .body())
                .contains("compare-versions.xhtml?code=" + project.address());
        reader.get(page + "&from=7&to=2").expect(404);
        PageSession.of(SERVER, "kenya").get(page).expect(404);
    }

    private static String section(JsonObject compared, String name) {
        return compared.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .filter(section -> section.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("difference");
    }
}
