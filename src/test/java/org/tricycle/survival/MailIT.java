package org.tricycle.survival;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.host.ServerProcess;
import org.tricycle.testing.host.TestDatabase;
import org.tricycle.testing.host.TestSession;

/** Mail of the running product: what is told leaves once, whatever happens between the commit and the sending (R12.1 – R12.5). */
class MailIT {

    private static final int PATIENCE = 60_000;
    private static final String RESERVED = "reserved-to-the-workers-group";

    private final int port = TestSession.freePort();
    private final GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final TestDatabase database = TestDatabase.fresh("mail");
    private final ServerProcess server = new ServerProcess(
            database,
            "mail",
            List.of(
                    "-Dtricycle.mail.host=127.0.0.1",
                    "-Dtricycle.mail.port=" + port,
                    "-Dtricycle.mail.tls=NONE",
                    "-Dtricycle.mail.sender=tricycle@office.example",
                    "-Dtricycle.mail.look-every=1",
                    "-Dtricycle.base-url=https://tricycle.example"));

    @AfterEach
    void stop() {
        server.close();
        mail.stop();
    }

    @Test
    void tellsOnceWhatHappenedAndNothingElse() throws SQLException {
        server.start().untilReady();
        CycleDriver project = new CycleDriver(server.address());
        optOut("legal");
        project.register();
        OpenWork task = project.untilOpen("checkMandate");
        project.person(task)
                .post(
                        "/api/tasks/" + task.id() + "/complete",
                        Json.createObjectBuilder().build())
                .expect(422);

        server.kill();
        int written = messages();
        assertThat(written).isPositive();
        mail.start();
        server.start().untilReady();
        assertThat(mail.waitForIncomingEmail(PATIENCE, written)).isTrue();

        draft(project);
        project.untilOpen("answerComments");
        int all = settled(project);

        List<MimeMessage> received = Arrays.asList(mail.getReceivedMessages());
        assertThat(received).extracting(MailIT::id).hasSize(all).doesNotHaveDuplicates();
        assertThat(received).extracting(GreenMailUtil::getWholeMessage).noneMatch(text -> text.contains(RESERVED));
        assertThat(received)
                .extracting(MailIT::recipient)
                .doesNotContain("legal@tricycle.example", "kenya.workers@tricycle.example");
        assertThat(received)
                .extracting(MailIT::recipient)
                .contains("workers@tricycle.example", "officer@tricycle.example");
    }

    /** Writes something in the group's task that nobody else may read. */
    private static void draft(CycleDriver project) {
        project.untilOpen("fileGroupPosition");
        OpenWork position = project.open().stream()
                .filter(task -> task.party().equals("WORKERS"))
                .findFirst()
                .orElseThrow();
        JsonObject draft = Json.createObjectBuilder().add("remarks", RESERVED).build();
        project.person(position)
                .send("PUT", "/api/tasks/" + position.id() + "/draft", BodyPublishers.ofString(draft.toString()))
                .expect(204);
    }

    private void optOut(String userName) {
        JsonObject none = Json.createObjectBuilder()
                .add("taskOpened", "NONE")
                .add("taskHandedOver", "NONE")
                .add("taskReminded", "NONE")
                .add("taskLate", "NONE")
                .build();
        Api person = Api.withPassword(server.address(), userName, "tricycle");
        String tag = person.get("/api/me/notifications").expect(200).header("ETag");
        person.send("PUT", "/api/me/notifications", BodyPublishers.ofString(none.toString()), "If-Match", tag)
                .expect(200);
        person.send("PUT", "/api/me/notifications", BodyPublishers.ofString(none.toString()), "If-Match", tag)
                .expect(412);
    }

    /** Waits until nothing is left to send, and gives the number of messages sent. */
    private static int settled(CycleDriver project) {
        Api admin = project.cast().person("admin");
        long end = System.nanoTime() + PATIENCE * 1_000_000L;
        JsonObject outbox = admin.get("/api/admin/mail").expect(200).json();
        while (outbox.getInt("waiting") > 0 && System.nanoTime() < end) {
            outbox = admin.get("/api/admin/mail").expect(200).json();
        }
        assertThat(outbox.getInt("waiting")).isZero();
        assertThat(outbox.getInt("failed")).isZero();
        return outbox.getInt("sent");
    }

    private int messages() throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from mail_message where state = 'WAITING'");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
