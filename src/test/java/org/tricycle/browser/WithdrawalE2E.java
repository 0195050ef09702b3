package org.tricycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.CycleDriver;

/** A project is withdrawn for a reason, after a warning. */
@ExtendWith(InBrowser.class)
@Timeout(180)
class WithdrawalE2E {

    @Test
    void asksForAReasonAndConfirms(Visitors visitors) {
        CycleDriver project = visitors.cycle().register();
        project.untilOpen("appraiseProposal");
        Visitor officer = visitors.person("officer").openProject(project.address());
        officer.page().locator(".head .danger-button").click();
        assertThat(officer.page().locator(".notice.danger")).isVisible();

        officer.press("desk:send");

        assertThat(officer.page().locator("#field-reason .fault")).isVisible();
        officer.inspect("withdraw-without-reason");

        officer.form().fill(project.examples().get("WithdrawProject"));
        officer.press("desk:send");

        assertThat(officer.page()).hasURL(Pattern.compile(".*/project\\.xhtml\\?code=" + project.address()));
        assertThat(officer.message()).containsText(project.code());
        assertThat(officer.page().locator(".head .danger-button")).hasCount(0);
        assertThat(officer.page().locator("[aria-labelledby=open-now] .waiting a"))
                .hasCount(0);
        officer.inspect("withdrawn");
        officer.open("/projects/projects.xhtml?status=WITHDRAWN");
        assertThat(officer.page().locator(".list")).containsText(project.code());
    }
}
