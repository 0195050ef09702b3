package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;
import static org.tricycle.testing.Examples.without;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.Tables;

/** A byte that is changed in the database behind the product’s back is found and named by the verification (R0.5, R0.8). */
@ExtendWith(ArquillianExtension.class)
class SealIT {

    private static final String OF_DOCUMENT = "document_id in (select id from project_document where project_code = ?)";
    private static final String OF_RECORD =
            "consultation_id in (select id from consultation where register_number is not null and project_code = ?)";
    private static final String SEALED = "register_number is not null and project_code = ?";

    @Inject
    private Tables tables;

    @Test
    void namesWhatWasChangedBehindASeal() {
        CycleDriver project = new CycleDriver(Api.server())
                .scriptReview(Answers::reservation)
                .script("sealRecord", with("outcome", "AGREED_WITH_RESERVATIONS"))
                .register();
        project.untilOpen("reportProgress");
        suspend(project);
        assertThat(decisions(project))
                .extracting(decision -> decision.getString("kind"))
                .containsExactly("consultation-record", "approval-seal", "revision-seal");
        assertThat(IntStream.rangeClosed(1, 3))
                .allSatisfy(number -> assertThat(intact(project, number)).isTrue());

        assertThat(afterByteIn("project_document", "summary", "project_code = ?", project, 2))
                .containsExactly("summary");
        assertThat(afterByteIn("project_document", "summary", "project_code = ?", project, 3))
                .containsExactly("document/sha256");
        assertThat(afterByteIn("budget_line", "description", OF_DOCUMENT + " and place = 0", project, 2))
                .containsExactly("budgetLines/0/description");
        assertThat(afterByteIn("approval", "certifier_statement", SEALED, project, 2))
                .containsExactly("statement");
        assertThat(afterByteIn("opinion", "remarks", "body = 'ACTRAV' and project_code = ?", project, 2))
                .containsExactly("opinions/ACTRAV/remarks");
        assertThat(afterByteIn("consultation", "summary", SEALED, project, 1)).containsExactly("summary");
        assertThat(afterByteIn("group_position", "position_text", "party = 'WORKERS' and " + OF_RECORD, project, 1))
                .containsExactly("positions/WORKERS/1/text");
        assertThat(afterByteIn("revision", "why", "project_code = ?", project, 3))
                .containsExactly("why");
        assertThat(IntStream.rangeClosed(1, 3))
                .allSatisfy(number -> assertThat(intact(project, number)).isTrue());
    }

    @Test
    void namesTheEarlierEntryOfTheRegisterThatWasChanged() {
        CycleDriver before = new CycleDriver(Api.server()).register();
        before.untilOpen("decideApproval");
        CycleDriver after = new CycleDriver(Api.server()).register();
        after.untilOpen("decideApproval");
        long entry = tables.number("select number from register_entry where subject = ?", before.businessKey());

        String change = "update register_entry set content = %s where number = " + entry;
        tables.execute(change.formatted("content || '.'"));
        JsonObject later = verification(after, 1);
        JsonObject own = verification(before, 1);
        tables.execute(change.formatted("substring(content, 1, length(content) - 1)"));

        assertThat(later.getBoolean("intact")).isFalse();
        assertThat(later.getJsonNumber("firstBroken"))
                .extracting(JsonNumber::longValue)
                .isEqualTo(entry);
        assertThat(own.getJsonNumber("firstBroken"))
                .extracting(JsonNumber::longValue)
                .isEqualTo(entry);
        assertThat(intact(after, 1)).isTrue();
    }

    /** What the verification names while a text in the database has one byte more. */
    private List<String> afterByteIn(String table, String column, String where, CycleDriver project, int decision) {
        String change = "update " + table + " set " + column + " = %s where " + column + " is not null and " + where;
        tables.execute(change.formatted(column + " || '.'"), project.code());
        JsonObject found = verification(project, decision);
        tables.execute(change.formatted("substring(%s, 1, length(%s) - 1)".formatted(column, column)), project.code());
        assertThat(found.getBoolean("intact")).isFalse();
        return found.getJsonArray("changed").getValuesAs(JsonString::getString);
    }

    private static void suspend(CycleDriver project) {
        project.revise(revision ->
                        without("newEnd").apply(with("type", "SUSPENSION").apply(revision)))
                .expect(200);
        project.answer("authoriseRevision", "informDonor");
    }

    private static boolean intact(CycleDriver project, int number) {
        return verification(project, number).getBoolean("intact");
    }

    private static List<JsonObject> decisions(CycleDriver project) {
        return auditor()
                .get("/api/projects/" + project.address() + "/decisions")
                .expect(200)
                .array()
                .getValuesAs(JsonObject.class);
    }

    private static JsonObject verification(CycleDriver project, int number) {
        return auditor()
                .get("/api/projects/" + project.address() + "/decisions/" + number + "/verification")
                .expect(200)
                .json();
    }

    private static Api auditor() {
        return Api.as(Api.server(), "auditor");
    }
}
