package org.tricycle.exchange;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tricycle.platform.Fingerprint;
import org.tricycle.project.ProjectCode;

/** A project's dossier as it was at one moment, ready to be written as a ZIP file entry by entry. */
public final class DossierArchive {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    private final ProjectCode code;
    private final Instant collectedAt;
    private final Map<String, Object> entries;
    private final String activity;

    /** @param entries contents by entry name, written as JSON in this order */
    DossierArchive(ProjectCode code, Instant collectedAt, Map<String, Object> entries, String activity) {
        this.code = code;
        this.collectedAt = collectedAt;
        this.entries = entries;
        this.activity = activity;
    }

    /** {@code GHA-26-01-NLD.zip}. */
    public String fileName() {
        return code.address() + ".zip";
    }

    /** Writes the file; the list of entries with their SHA-256 comes last. The stream stays open. */
    public void writeTo(OutputStream stream) throws IOException {
        ZipOutputStream file = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        StringBuilder list = new StringBuilder(
                "Dossier of project " + code + " at " + collectedAt + "\nSHA-256 of every entry:\n\n");
        for (Map.Entry<String, Object> entry : entries.entrySet()) {
            write(file, list, entry.getKey(), JSON.toJson(entry.getValue()));
        }
        write(file, list, "activity.xml", activity);
        write(file, new StringBuilder(), "README.txt", list.toString());
        file.finish();
    }

    private void write(ZipOutputStream file, StringBuilder list, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(collectedAt.toEpochMilli());
        file.putNextEntry(entry);
        file.write(content.getBytes(StandardCharsets.UTF_8));
        file.closeEntry();
        list.append(Fingerprint.of(content)).append("  ").append(name).append('\n');
    }
}
