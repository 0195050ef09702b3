package org.tricycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser of their own. */
final class Visitor {

    private static final String PASSWORD = "tricycle";
    private static final String NOTHING_FLOATS = ".top, .send { position: static !important }";
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext profile;
    private final Look look;
    private final Page page;
    private final Complaints complaints;

    Visitor(BrowserContext profile, Look look) {
        this.profile = profile;
        this.look = look;
        this.page = profile.newPage();
        this.complaints = new Complaints(page);
    }

    Visitor signIn(String userName) {
        open("/login.xhtml");
        enter(userName, PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/inbox/inbox\\.xhtml.*"));
        return this;
    }

    /** Fills in and sends the sign-in page that is open. */
    void enter(String userName, String password) {
        page.locator("id=signIn:user").fill(userName);
        page.locator("id=signIn:password").fill(password);
        press("signIn:submit");
    }

    void signOut() {
        page.locator("details.menu", new Page.LocatorOptions().setHas(page.locator("id=account")))
                .locator("summary")
                .click();
        press("account:signOut");
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml\\?signedOut=true"));
    }

    Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    /** Opens an address that is to be answered with an error. */
    Visitor openRefused(String address, int status) {
        complaints.expect(status);
        if (page.navigate(address).status() != status) {
            throw new AssertionError(address + " was not answered " + status);
        }
        return this;
    }

    /** From now on answers of this status are right. */
    Visitor expecting(int status) {
        complaints.expect(status);
        return this;
    }

    /** Opens a task, declaring to have no conflict of interest where that is asked first. */
    Visitor openTask(String id) {
        open("/tasks/task.xhtml?id=" + id);
        return declareInterests();
    }

    private Visitor declareInterests() {
        if (page.locator("id=declaring:none").count() > 0) {
            inspect("declaration");
            press("declaring:none");
            assertThat(page.locator("id=desk:complete")).isVisible();
        }
        return this;
    }

    /** Opens the project's first task that the inbox offers. */
    Visitor openFromInbox(String code) {
        open("/inbox/inbox.xhtml");
        page.locator(".list tr", new Page.LocatorOptions().setHasText(code))
                .locator("a.title")
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/tasks/task\\.xhtml\\?id=.*"));
        return declareInterests();
    }

    Visitor openProject(String address) {
        return open("/projects/project.xhtml?code=" + address);
    }

    /** Presses the button with this id. */
    void press(String id) {
        page.locator("id=" + id).click();
    }

    /** Answers the task that is open, through its page. */
    Visitor answer(JsonObject command) {
        form().fill(command);
        press("desk:complete");
        assertThat(page).hasURL(Pattern.compile(".*/inbox/inbox\\.xhtml.*"));
        assertThat(message()).isVisible();
        return this;
    }

    CommandSheet form() {
        return new CommandSheet(page);
    }

    /** What the product says above the page. */
    Locator message() {
        return page.locator(".messages");
    }

    Page page() {
        return page;
    }

    /** What every page must satisfy; the page is pictured as it stands. */
    Visitor inspect(String journey) {
        settle();
        picture(journey);
        new Inspection(page, journey + "-" + look).pass();
        return this;
    }

    /** Waits for what the page fetches after it is loaded. */
    private void settle() {
        page.waitForLoadState();
        if (page.locator("bpmn-view").count() > 0) {
            page.locator("bpmn-view .djs-shape").first().waitFor();
        }
    }

    void picture(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + look + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setStyle(NOTHING_FLOATS)
                .setFullPage(true));
    }

    List<String> complaints() {
        return complaints.all();
    }

    void close() {
        profile.close();
    }
}
