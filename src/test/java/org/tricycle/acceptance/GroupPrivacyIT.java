package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.PageSession;
import org.tricycle.testing.Reply;
import org.tricycle.testing.Tables;

/**
 * What a group drafts stays with the group, and what it files until the record is sealed: on no channel does anybody else come by a word
 * of it, administrators and the other groups included (R4.4, rules.md §2).
 */
@ExtendWith(ArquillianExtension.class)
class GroupPrivacyIT {

    private static final String DRAFTED_BY_EMPLOYERS = "quokkadraft";
    private static final String FILED_BY_WORKERS = "numbatfiled";
    private static final List<String> PEOPLE = List.of(
            "government",
            "employers",
            "workers",
            "netherlands",
            "admin",
            "auditor",
            "chair",
            "secretary",
            "officer",
            "director",
            "management",
            "actemp");

    /** A review in which the workers have filed and the employers have a draft; the same for every test. */
    @Nullable
    private static Review review;

    @Inject
    private Tables tables;

    private record Review(CycleDriver project, OpenWork drafted, OpenWork filed) {

        static Review open() {
            CycleDriver project = new CycleDriver(Api.server()).register();
            project.untilOpen("confirmRecommendation");
            project.answerAll("confirmRecommendation");
            OpenWork invitation = project.untilOpen("inviteGroups");
            project.answer(invitation, with("mode", "WRITTEN").apply(project.nextAnswer(invitation)))
                    .expect(200);
            OpenWork filed = task(project, "WORKERS");
            OpenWork drafted = task(project, "EMPLOYERS");
            project.answer(filed, position(project, filed, FILED_BY_WORKERS)).expect(200);
            project.person(drafted)
                    .send(
                            "PUT",
                            "/api/tasks/" + drafted.id() + "/draft",
                            BodyPublishers.ofString(position(project, drafted, DRAFTED_BY_EMPLOYERS)
                                    .toString()))
                    .expect(204);
            return new Review(project, drafted, filed);
        }

        private static OpenWork task(CycleDriver project, String party) {
            return project.open().stream()
                    .filter(task -> task.party().equals(party))
                    .findFirst()
                    .orElseThrow();
        }

        private static JsonObject position(CycleDriver project, OpenWork task, String words) {
            JsonObject command = with("position", "SUPPORT_WITH_COMMENTS").apply(project.nextAnswer(task));
            return with("text", words).apply(command);
        }
    }

    @BeforeEach
    void begin() {
        if (review == null) {
            review = Review.open();
        }
    }

    @Test
    void keepsADraftForItsOwnGroup() {
        String task = "/api/tasks/" + review().drafted().id();
        assertThat(api("employers").get(task).expect(200).body()).contains(DRAFTED_BY_EMPLOYERS);
        assertThat(PageSession.of(Api.server(), "employers")
                        .get("/tasks/task.xhtml?id=" + review().drafted().id())
                        .expect(200)
                        .body())
                .contains(DRAFTED_BY_EMPLOYERS);
    }

    @Test
    void tellsNothingOnPages() {
        for (String person : PEOPLE) {
            PageSession pages = PageSession.of(Api.server(), person);
            for (String page : List.of(
                    "/projects/project.xhtml?code=" + address(),
                    "/tasks/task.xhtml?id=" + review().filed().id(),
                    "/tasks/task.xhtml?id=" + review().drafted().id(),
                    "/inbox/inbox.xhtml",
                    "/projects/projects.xhtml")) {
                assertSilent(person, page, pages.get(page).body());
            }
        }
    }

    @Test
    void tellsNothingOverRest() {
        for (String person : PEOPLE) {
            for (String path : List.of(
                    "/api/tasks/" + review().filed().id(),
                    "/api/tasks/" + review().drafted().id(),
                    "/api/tasks?scope=all&size=100&project=" + address(),
                    of("papers"),
                    of("judgement"),
                    of("participation"),
                    of("decisions"),
                    of("documents"),
                    of("process"),
                    "/api/admin/instances/" + address() + "/tripartite-consultation/3")) {
                assertSilent(person, path, api(person).get(path).body());
            }
        }
    }

    @Test
    void answersSomebodyElsesAttemptAtTheDraftAsIfThereWereNone() {
        for (String person : List.of("government", "workers", "netherlands")) {
            api(person).get("/api/tasks/" + review().drafted().id()).expect(404);
        }
        for (String person : List.of("admin", "auditor")) {
            assertThat(api(person)
                            .get("/api/tasks/" + review().drafted().id())
                            .expect(200)
                            .json()
                            .containsKey("draft"))
                    .isFalse();
        }
    }

    @Test
    void findsNothingBySearch() {
        for (String person : PEOPLE) {
            for (String words : List.of(DRAFTED_BY_EMPLOYERS, FILED_BY_WORKERS)) {
                for (String path : List.of("/api/tasks?scope=all&q=", "/api/projects?q=")) {
                    Reply found = api(person).get(path + words).expect(200);
                    assertThat(found.json().getJsonArray("items"))
                            .as("%s%s by %s", path, words, person)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void exportsNothing() throws IOException {
        for (String person : List.of("government", "admin", "auditor", "officer", "secretary")) {
            String archive = "/api/projects/" + address() + "/dossier.zip";
            assertSilent(person, archive, unpacked(api(person).file(archive)));
        }
        for (String person : PEOPLE) {
            assertSilent(person, "iati.xml", api(person).get(of("iati.xml")).body());
            assertSilent(
                    person,
                    "tasks.xlsx",
                    unpacked(api(person).file("/api/tasks?scope=all&format=xlsx&project=" + address())));
        }
    }

    @Test
    void tellsNothingInTheTimeline() {
        for (String person : PEOPLE) {
            assertSilent(person, "timeline", api(person).get(of("timeline")).body());
        }
        assertThat(tables.texts(
                        "select details from timeline_entry where details is not null and project_code = ?",
                        review().project().code()))
                .noneMatch(GroupPrivacyIT::speaks);
    }

    @Test
    void tellsNothingInTheAudit() {
        assertThat(tables.texts("select change from audit_entry where change is not null"))
                .noneMatch(GroupPrivacyIT::speaks);
    }

    @Test
    void tellsNothingInTheProcess() {
        assertThat(tables.texts("select text_ from act_hi_varinst where text_ is not null"))
                .noneMatch(GroupPrivacyIT::speaks);
    }

    private static void assertSilent(String person, String channel, String body) {
        boolean own = channel.contains(task(person));
        assertThat(!own && speaks(body))
                .as("%s tells %s what a group keeps to itself", channel, person)
                .isFalse();
    }

    /** The task of the person’s own group, which may show its own words. */
    private static String task(String person) {
        return switch (person) {
            case "employers" -> review().drafted().id();
            case "workers" -> review().filed().id();
            default -> "no task of its own";
        };
    }

    private static boolean speaks(String body) {
        return Stream.of(DRAFTED_BY_EMPLOYERS, FILED_BY_WORKERS).anyMatch(body::contains);
    }

    private static Review review() {
        return Objects.requireNonNull(review);
    }

    private static String address() {
        return review().project().address();
    }

    private static String of(String part) {
        return "/api/projects/" + address() + "/" + part;
    }

    private static Api api(String person) {
        return review().project().cast().person(person);
    }

    /** All files of an archive one after the other, as text. */
    private static String unpacked(byte[] archive) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (files.getNextEntry() != null) {
                all.append(new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all).isNotEmpty();
        return all.toString();
    }
}
