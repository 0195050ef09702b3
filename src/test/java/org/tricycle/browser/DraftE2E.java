package org.tricycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.CycleDriver;

/** What is typed is kept until its author comes back. */
@ExtendWith(InBrowser.class)
@Timeout(180)
class DraftE2E {

    private static final String PROBLEM = "Nine of ten workers earn their living – “informally”.";

    @Test
    void bringsADraftBackAfterSigningOut(Visitors visitors) {
        CycleDriver project = visitors.cycle().register();
        project.untilOpen("draftConceptNote");
        Visitor officer = visitors.person("officer").openFromInbox(project.code());
        officer.page().locator("#field-problem textarea").fill(PROBLEM);
        officer.page().locator("#field-estimatedBudget input").fill("a million");

        officer.press("desk:keep");

        assertThat(officer.page().locator("id=desk:saved")).containsText("Draft saved");
        officer.signOut();
        officer.signIn("officer").openFromInbox(project.code()).inspect("draft-again");
        assertThat(officer.page().locator("#field-problem textarea")).hasValue(PROBLEM);
        assertThat(officer.page().locator("#field-estimatedBudget input")).hasValue("a million");
        officer.answer(project.examples().get("DraftConceptNote"));
    }

    @Test
    void savesADraftByItselfWhenTypingPauses(Visitors visitors) {
        CycleDriver project = visitors.cycle().register();
        project.untilOpen("draftConceptNote");
        Visitor officer = visitors.person("officer").openFromInbox(project.code());

        officer.page().locator("#field-approach textarea").fill(PROBLEM);

        assertThat(officer.page().locator("id=desk:saved")).containsText("Draft saved");
        officer.openFromInbox(project.code());
        assertThat(officer.page().locator("#field-approach textarea")).hasValue(PROBLEM);
    }
}
