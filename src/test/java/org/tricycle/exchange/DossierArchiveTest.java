package org.tricycle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Fingerprint;
import org.tricycle.project.ProjectCode;

class DossierArchiveTest {

    private static final ProjectCode CODE = new ProjectCode("GHA/26/01/NLD");

    @Test
    void isNamedLikeTheProject() {
        assertThat(archive().fileName()).isEqualTo("GHA-26-01-NLD.zip");
    }

    @Test
    void listsEveryEntryWithItsHash() throws IOException { // R12.7
        Map<String, String> entries = entries();
        String list = entries.getOrDefault("README.txt", "");

        assertThat(entries.keySet()).containsExactly("summary.json", "decisions.json", "activity.xml", "README.txt");
        assertThat(entries)
                .hasEntrySatisfying("activity.xml", text -> assertThat(text).isEqualTo("<activité/>"));
        entries.remove("README.txt");
        assertThat(entries).allSatisfy((name, text) -> assertThat(list).contains(Fingerprint.of(text) + "  " + name));
    }

    private static DossierArchive archive() {
        Map<String, Object> contents = new LinkedHashMap<>();
        contents.put("summary.json", CaseFixture.active().facts().summary());
        contents.put("decisions.json", List.of());
        return new DossierArchive(CODE, CaseFixture.NOW, contents, "<activité/>");
    }

    private static Map<String, String> entries() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        archive().writeTo(file);
        Map<String, String> entries = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return entries;
    }
}
