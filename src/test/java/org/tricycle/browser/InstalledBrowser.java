package org.tricycle.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds a Chromium or Chrome of this computer, or else lets Playwright fetch its own. */
final class InstalledBrowser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final long FETCHING_MINUTES = 5;

    private InstalledBrowser() {}

    /** What {@code CHROMIUM_PATH} names, else the first on the search path. */
    static Optional<Path> find() {
        String named = System.getenv("CHROMIUM_PATH");
        return named == null || named.isBlank() ? onSearchPath() : Optional.of(Path.of(named));
    }

    private static Optional<Path> onSearchPath() {
        String folders = System.getenv().getOrDefault("PATH", "");
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Fetches Playwright's Chromium unless it is there; says why when it cannot. */
    static void fetch() throws IOException, InterruptedException {
        ProcessBuilder installer = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        installer.command().addAll(List.of("install", "chromium"));
        Path log = Path.of("target", "playwright-install.log");
        Process process =
                installer.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(FETCHING_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("Playwright did not fetch a browser within " + FETCHING_MINUTES + " minutes");
        } else if (process.exitValue() != 0) {
            throw new IOException("Playwright could not fetch a browser, see " + log);
        }
    }
}
