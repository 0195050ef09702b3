package org.tricycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tricycle.inbox.NewsFixture;
import org.tricycle.notification.MailMessage.State;
import org.tricycle.notification.smtp.SmtpPost;
import org.tricycle.organisation.RememberedPeople;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Messages;

// R12.2, R12.3, R12.4
class PostmanTest {

    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");
    private static final String READER = "officer";
    private static final String UNREADABLE = "no address";

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final RememberedOutbox outbox = new RememberedOutbox();
    private Duration ahead = Duration.ZERO;
    private final Clock clock = new MovingClock();
    private final MailSettings settings =
            new MailSettings(Optional.of("127.0.0.1"), Optional.of("https://tricycle.example/"), 5);
    private final KeepingMail keeping = new KeepingMail(
            outbox,
            new RememberedPeople().with(READER, Role.PROJECT_OFFICER).with(UNREADABLE, Role.PROJECT_OFFICER),
            clock);
    private final Postman postman = postman();

    private Postman postman() {
        SmtpPost post = new SmtpPost(
                Optional.of("127.0.0.1"),
                port,
                "Tricycle <tricycle@office.example>",
                SmtpPost.Encryption.NONE,
                Optional.empty(),
                Optional.empty());
        return new Postman(settings, keeping, new MailWords(new Messages(), settings), post, 5);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsEachMessageOnce() throws MessagingException, IOException {
        outbox.add(atOnce("Fair work"));

        postman.round();
        postman.round();

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject())
                .isEqualTo("Check mandate – " + outbox.all.get(0).code());
        String source = source(mail);
        assertThat(source).contains("multipart/alternative", "text/plain", "text/html", "Auto-Submitted");
        assertThat(source)
                .contains("https://tricycle.example/tasks/task.xhtml?id=3D"
                        + outbox.all.get(0).workItem());
        assertThat(outbox.all).extracting(MailMessage::state).containsExactly(State.SENT);
    }

    @Test
    void losesNothingInAnOutageAndCountsNoAttempt() {
        IntStream.range(0, 3).forEach(number -> outbox.add(atOnce("Project " + number)));
        server.stop();
        IntStream.range(0, 30).forEach(round -> {
            postman.round();
            ahead = ahead.plusSeconds(31);
        });
        assertThat(outbox.all).extracting(MailMessage::attempts).containsOnly(0);

        server.start();
        postman.round();

        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(outbox.all).extracting(MailMessage::state).containsOnly(State.SENT);
    }

    @Test
    void takesOverFromANodeThatDiedAndKeepsTheMessageId() throws MessagingException {
        outbox.add(atOnce("Fair work"));
        keeping.claim(outbox.all.get(0).letter());

        postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        ahead = Duration.ofMinutes(11);
        postman.round();

        assertThat(onlyMail().getMessageID()).isEqualTo("<" + outbox.all.get(0).letter() + "@office.example>");
    }

    @Test
    void sendsOneWhenTwoNodesLookAtOnce() {
        IntStream.range(0, 20).forEach(number -> outbox.add(atOnce("Project " + number)));

        CompletableFuture<Void> other = CompletableFuture.runAsync(postman()::round);
        postman.round();
        other.join();

        List<String> ids =
                Arrays.stream(server.getReceivedMessages()).map(PostmanTest::id).toList();
        assertThat(ids).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void givesUpAMessageThatNoServerTakes() {
        outbox.add(MailMessage.atOnce(UNREADABLE, NewsFixture.opened("Fair work"), NOW));
        outbox.add(atOnce("Another"));

        for (int attempt = 0; attempt < MailMessage.ATTEMPTS; attempt++) {
            postman.round();
            ahead = ahead.plusHours(7);
        }
        postman.round();

        assertThat(outbox.all).extracting(MailMessage::state).containsExactly(State.FAILED, State.SENT);
        assertThat(outbox.all.get(0).failure()).isNotEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void putsTheNewsOfADayIntoOneMail() throws MessagingException {
        Instant evening = settings.nextDigest(clock);
        outbox.add(MailMessage.inDigest(READER, NewsFixture.opened("One"), NOW, evening));
        outbox.add(MailMessage.inDigest(READER, NewsFixture.opened("Two"), NOW, evening));

        postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        ahead = Duration.between(NOW, evening);
        postman.round();

        assertThat(evening).isEqualTo(Instant.parse("2026-11-03T05:05:00Z"));
        assertThat(onlyMail().getSubject()).isEqualTo("2 pieces of news about your tasks");
        assertThat(source(onlyMail())).contains("One", "Two");
    }

    @Test
    void letsNoTitleAddAHeaderOrMarkup() throws MessagingException {
        outbox.add(atOnce("Fair\r\nBcc: everybody@example.org <script>alert(1)</script>"));

        postman.round();

        assertThat(onlyMail().getHeader("Bcc")).isNull();
        assertThat(source(onlyMail())).contains("&lt;script&gt;");
    }

    @Test
    void sendsWhoeverIsOnlyToldToTheProject() throws MessagingException {
        outbox.add(MailMessage.atOnce(READER, NewsFixture.lateToldOnly("Fair work"), NOW));

        postman.round();

        assertThat(source(onlyMail())).contains("/projects/project.xhtml?code").doesNotContain("/tasks/");
    }

    @Test
    void keepsAsFailedWhatWaitsWhenMailIsSwitchedOff() {
        outbox.add(atOnce("Fair work"));

        keeping.switchedOff();

        assertThat(outbox.all).extracting(MailMessage::state).containsExactly(State.FAILED);
    }

    private static MailMessage atOnce(String title) {
        return MailMessage.atOnce(READER, NewsFixture.opened(title), NOW);
    }

    /** As it travels, with its folded lines joined. */
    private static String source(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "");
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Runs as far ahead as the test says. */
    private final class MovingClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return NOW.plus(ahead);
        }
    }
}
