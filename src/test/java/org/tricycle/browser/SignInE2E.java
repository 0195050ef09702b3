package org.tricycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.organisation.AnnounceAbsence;
import org.tricycle.platform.command.CommandWriter;

/** Coming in and going out. */
@ExtendWith(InBrowser.class)
@Timeout(180)
class SignInE2E {

    @Test
    void keepsADeepLinkThroughAWrongPassword(Visitors visitors) {
        String link = "/projects/projects.xhtml?status=IDEA&sort=TITLE";
        Visitor officer = visitors.stranger(Look.desk("en")).open(link);
        assertThat(officer.page()).hasURL(Pattern.compile(".*/login\\.xhtml\\?continue=true"));

        officer.enter("officer", "wrong");

        assertThat(officer.message()).containsText("do not match");
        assertThat(officer.page().locator("id=signIn:user")).hasValue("officer");
        officer.inspect("sign-in-refused");

        officer.enter("officer", "tricycle");

        assertThat(officer.page()).hasURL(visitors.server() + link);
    }

    @Test
    void leavesNothingOpenAfterSigningOut(Visitors visitors) {
        Visitor officer = visitors.person("officer");

        officer.signOut();

        assertThat(officer.page().locator(".notice")).hasText("You are signed out.");
        officer.inspect("signed-out");
        officer.open("/inbox/inbox.xhtml");
        assertThat(officer.page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    @Test
    void saysWhoStandsInMeanwhile(Visitors visitors) {
        Visitor absent = visitors.person("legal").open("/organisation/my-absence.xhtml");
        absent.form().fill(CommandWriter.write(AnnounceAbsence.example()));
        absent.page().locator("#field-deputy select").selectOption("legal");

        absent.press("desk:announce");

        assertThat(absent.page().locator("#field-deputy .fault")).isVisible();
        assertThat(absent.page().locator("#field-reason input")).hasValue("Annual leave");
        absent.inspect("absence-without-deputy");

        absent.page().locator("#field-deputy select").selectOption("technical");
        absent.press("desk:announce");

        assertThat(absent.message()).containsText("Omar Farouk stands in for you");
        absent.inspect("absence-announced");
        absent.page().locator("#absences input[type=submit]").first().click();
        assertThat(absent.message()).containsText("has ended");
    }

    @Test
    void speaksTheLanguageThatTheReaderChooses(Visitors visitors) {
        Visitor stranger = visitors.stranger(Look.desk("es"));
        stranger.open("/login.xhtml");
        assertThat(stranger.page().locator("html")).hasAttribute("lang", "es");
        stranger.signIn("appraiser");
        assertThat(stranger.page().locator("html")).hasAttribute("lang", "fr");

        stranger.open("/projects/projects.xhtml?sort=TITLE");
        stranger.page().locator(".tools details.menu summary").first().click();
        stranger.page().locator("a[hreflang=en]").click();

        assertThat(stranger.page()).hasURL(Pattern.compile(".*/projects\\.xhtml\\?sort=TITLE"));
        assertThat(stranger.page().locator("h1")).hasText("Projects");
    }

    @Test
    void keepsTheChosenColours(Visitors visitors) {
        Visitor officer = visitors.person("officer");
        officer.page().locator("[data-theme-switch]").click();

        officer.open("/projects/projects.xhtml");

        assertThat(officer.page().locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void saysThatAPageWasOpenTooLong(Visitors visitors) {
        Visitor officer = visitors.person("officer").expecting(500);
        officer.open("/projects/register-request.xhtml");
        officer.page().context().clearCookies();

        officer.press("desk:register");

        assertThat(officer.page().locator("h1")).isVisible();
        officer.inspect("after-expiry");
    }
}
