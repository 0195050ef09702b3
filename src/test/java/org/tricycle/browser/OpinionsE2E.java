package org.tricycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tricycle.testing.Examples.with;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.acceptance.Answers;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.Examples;
import org.tricycle.testing.OpenWork;

/** Those who judge a project do so on their pages: two appraisers in their own languages, a group with a reservation, the approving authority. */
@ExtendWith(InBrowser.class)
@Timeout(240)
class OpinionsE2E {

    @Test
    void appraisesConsultsAndApproves(Visitors visitors) {
        CycleDriver project = visitors.cycle()
                .script("sealRecord", with("outcome", "AGREED_WITH_RESERVATIONS"))
                .register();
        project.untilOpen("appraiseProposal");
        appraise(visitors, project, "appraiser", "fr");
        appraise(visitors, project, "appraiser2", "es");
        project.untilOpen("fileGroupPosition");
        reserve(visitors, project);
        OpenWork decision = project.untilOpen("decideApproval");
        Visitor approver = visitors.person(Visitors.answering(project, decision));
        approver.openFromInbox(project.code()).inspect("decide-approval");

        approver.answer(project.examples().get("DecideApproval"));

        seeApproved(visitors.person("officer").openProject(project.address()));
    }

    private static void appraise(Visitors visitors, CycleDriver project, String appraiser, String language) {
        Visitor visitor = visitors.person(appraiser).openFromInbox(project.code());
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
        visitor.inspect("appraise-" + language);
        visitor.answer(project.examples().get("AppraiseProposal"));
    }

    private static void reserve(Visitors visitors, CycleDriver project) {
        Examples examples = project.examples();
        Visitor workers = visitors.person("workers").openFromInbox(project.code());
        workers.form().fill(Answers.reservation(examples.get("FileGroupPosition")));
        workers.inspect("file-reservation");
        workers.answer(Answers.reservation(examples.get("FileGroupPosition")));
    }

    private static void seeApproved(Visitor officer) {
        Page page = officer.page();
        officer.inspect("project-approval");
        assertThat(page.locator(".stages [aria-current=step]")).hasText("Approval");
        assertThat(page.locator("section .timeline li").first()).containsText("Approved at Level 2");
        assertThat(page.locator("#participation ~ .scroll table")).containsText("Reservation");
        assertThat(page.locator("bpmn-view .token")).hasCount(1);
        assertThat(page.locator("bpmn-view g.active[data-element-id=userTask_certifyFunds]"))
                .isVisible();
        assertThat(page.locator("bpmn-view .sr-only")).containsText("Certify funds");
        assertThat(page.locator("bpmn-view .stage")).hasAttribute("aria-label", Pattern.compile(".*Certify funds.*"));

        page.locator("nav.tabs a").first().click();

        officer.inspect("project-cycle");
        assertThat(page.locator("bpmn-view g.active[data-element-id=callActivity_approval]"))
                .isVisible();
    }
}
