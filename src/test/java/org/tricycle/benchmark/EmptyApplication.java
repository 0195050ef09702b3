package org.tricycle.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A web application of one empty page, packaged with the server as the product is. */
final class EmptyApplication {

    private static final long PATIENCE_SECONDS = 120;

    private EmptyApplication() {}

    /** The runnable jar. */
    static Path packaged() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tricycle-empty");
        Path war = folder.resolve("ROOT.war");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(war))) {
            add(archive, "index.html", "<!DOCTYPE html><title>Empty</title>");
            archive.putNextEntry(new ZipEntry("WEB-INF/"));
            add(archive, "WEB-INF/web.xml", "<web-app xmlns='https://jakarta.ee/xml/ns/jakartaee' version='6.0'/>");
        }
        Path jar = folder.resolve("empty.jar");
        Process packaging = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Objects.requireNonNull(System.getProperty("payara.microJar")),
                        "--nocluster",
                        "--deploy",
                        war.toString(),
                        "--outputUberJar",
                        jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("packaging.log").toFile())
                .start();
        if (!packaging.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || !Files.exists(jar)) {
            packaging.destroyForcibly();
            throw new AssertionError("Not packaged: " + Files.readString(folder.resolve("packaging.log")));
        }
        return jar;
    }

    private static void add(ZipOutputStream archive, String name, String content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
