package org.tricycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Examples;

/** From a request to a submitted project document, through the pages alone. */
@ExtendWith(InBrowser.class)
@Timeout(240)
class PreparationE2E {

    private static final Pattern PROJECT = Pattern.compile(".*/projects/project\\.xhtml\\?code=([\\w-]+)");

    @Test
    void carriesARequestToASubmittedDocument(Visitors visitors) {
        Examples examples = Examples.at(visitors.server());
        Visitor officer = visitors.person("officer");
        String code = register(officer, examples);

        officer.openFromInbox(code).inspect("check-mandate").answer(examples.get("CheckMandate"));
        Visitor head = visitors.person("head");
        hear(visitors, code, "decideOnRequest");
        head.openFromInbox(code).inspect("decide-on-request").answer(examples.get("DecideOnRequest"));
        officer.openFromInbox(code).answer(examples.get("DraftConceptNote"));
        head.openFromInbox(code).inspect("decide-on-concept").answer(examples.get("DecideOnConcept"));
        officer.openFromInbox(code);
        submitAfterAnError(officer, examples.get("DraftProjectDocument"));
        hear(visitors, code, "checkCompleteness");
        visitors.person("quality")
                .openFromInbox(code)
                .inspect("check-completeness")
                .answer(examples.get("CheckCompleteness"));

        officer.openProject(code.replace('/', '-')).inspect("project-submitted");
        assertThat(officer.page().locator(".stages [aria-current=step]")).hasText("Appraisal");
        assertThat(officer.page().locator("#document ~ .record")).containsText("Median monthly income");
    }

    /** The groups and the donors answer behind the page’s back. */
    private static void hear(Visitors visitors, String code, String next) {
        visitors.cycle().follow(code).answerAll(task -> !task.name().equals(next));
    }

    private static String register(Visitor officer, Examples examples) {
        officer.open("/projects/projects.xhtml");
        officer.page().locator(".head a.button.primary").click();
        officer.form().fill(examples.get("RegisterRequest"));
        officer.inspect("register");
        officer.press("desk:register");
        assertThat(officer.page()).hasURL(PROJECT);
        officer.inspect("registered");
        Matcher address = PROJECT.matcher(officer.page().url());
        assertThat(address.matches()).isTrue();
        return address.group(1).replace('-', '/');
    }

    /** Shares of 90 % are refused at their place, and everything typed stays. */
    private static void submitAfterAnError(Visitor officer, JsonObject document) {
        officer.form().fill(with("objectives", shares("50.00", "40.00")).apply(document));
        List<?> typed = officer.form().typed();

        officer.press("desk:complete");

        Page page = officer.page();
        assertThat(page.locator("#field-objectives .fault")).containsText("90");
        assertThat(page.locator(".faults li")).hasCount(1);
        assertThat(page.locator(".faults")).isFocused();
        assertThat(officer.form().typed()).isEqualTo(typed);
        officer.inspect("document-refused");
        officer.answer(Json.createObjectBuilder()
                .add("objectives", shares("60.00", "40.00"))
                .build());
    }

    private static JsonArray shares(String employment, String dialogue) {
        return Json.createArrayBuilder()
                .add(share("EMPLOYMENT", employment))
                .add(share("SOCIAL_DIALOGUE", dialogue))
                .build();
    }

    private static JsonObject share(String objective, String percent) {
        return Json.createObjectBuilder()
                .add("objective", objective)
                .add("percent", new BigDecimal(percent))
                .build();
    }
}
