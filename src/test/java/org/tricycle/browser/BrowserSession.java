package org.tricycle.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.tricycle.testing.host.ServerProcess;
import org.tricycle.testing.host.TestDatabase;

/** One server with an empty database and one browser, for all browser tests. */
final class BrowserSession implements AutoCloseable {

    /** How long a page may take to show what is expected. */
    static final double PATIENCE_MILLIS = 20_000;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ServerProcess server;
    private final Playwright playwright;
    private final Browser browser;

    private BrowserSession(ServerProcess server, Playwright playwright, Browser browser) {
        this.server = server;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Without a browser the tests are skipped and say why; under {@code CI=true} they fail. */
    static BrowserSession start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        try {
            Browser browser = launch(playwright);
            ServerProcess server = new ServerProcess(TestDatabase.fresh("browser"), "browser")
                    .start()
                    .untilReady();
            return new BrowserSession(server, playwright, browser);
        } catch (RuntimeException | Error failure) {
            playwright.close();
            throw failure;
        }
    }

    private static Browser launch(Playwright playwright) {
        LaunchOptions options = new LaunchOptions().setArgs(FLAGS);
        Optional<Path> installed = InstalledBrowser.find();
        try {
            if (installed.isPresent()) {
                options.setExecutablePath(installed.get());
            } else {
                InstalledBrowser.fetch();
            }
            return playwright.chromium().launch(options);
        } catch (IOException | PlaywrightException failure) {
            Assumptions.assumeTrue("true".equals(System.getenv("CI")), "No browser: " + failure.getMessage());
            throw new IllegalStateException("No browser, which CI=true demands", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    URI address() {
        return server.address();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        try (server;
                playwright) {
            browser.close();
        }
    }
}
