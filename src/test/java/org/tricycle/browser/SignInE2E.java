package org.tricycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

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
