package org.tricycle.notification.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tricycle.notification.Mail;
import org.tricycle.notification.Post;

/** An SMTP server named by the environment: one connection a mail, ten seconds of patience for each step. */
@ApplicationScoped
public class SmtpPost implements Post {

    /** How the way to the mail server is protected. */
    public enum Encryption {
        /** Not at all: a server on the same machine. */
        NONE,
        /** The connection is encrypted before anything is said, or given up. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS
    }

    private static final Logger LOG = Logger.getLogger(SmtpPost.class.getName());
    private static final String PATIENCE = "10000";

    private final String host;
    private final int port;
    private final String sender;
    private final @Nullable String user;
    private final @Nullable String password;
    private final Session session;

    @Inject
    public SmtpPost(
            @ConfigProperty(name = "tricycle.mail.host") Optional<String> host,
            @ConfigProperty(name = "tricycle.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "tricycle.mail.sender", defaultValue = "tricycle@localhost") String sender,
            @ConfigProperty(name = "tricycle.mail.tls", defaultValue = "STARTTLS") Encryption encryption,
            @ConfigProperty(name = "tricycle.mail.user") Optional<String> user,
            @ConfigProperty(name = "tricycle.mail.password") Optional<String> password) {
        this.host = host.orElse("");
        this.port = port;
        this.sender = sender;
        this.user = user.orElse(null);
        this.password = password.orElse(null);
        this.session = Session.getInstance(properties(encryption, user.isPresent()));
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SmtpPost() {
        this.host = "";
        this.port = 0;
        this.sender = "";
        this.user = null;
        this.password = null;
        this.session = null;
    }

    private static Properties properties(Encryption encryption, boolean signsIn) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.auth", Boolean.toString(signsIn));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(encryption == Encryption.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(encryption == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(encryption == Encryption.STARTTLS));
        return properties;
    }

    @Override
    public void send(Mail mail) throws Unreachable, Refused {
        SignedMessage message = message(mail);
        Transport transport = connect();
        try {
            deliver(transport, message);
        } finally {
            leave(transport);
        }
    }

    private Transport connect() throws Unreachable {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(host, port, user, password);
            return transport;
        } catch (MessagingException outage) {
            throw new Unreachable(outage);
        }
    }

    /** The server has taken the mail or not by now; how the talk ends changes nothing about it. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.log(Level.FINE, "The mail server hung up", rude);
        }
    }

    private static void deliver(Transport transport, SignedMessage message) throws Unreachable, Refused {
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException no) {
            throw new Refused(no);
        } catch (MessagingException outage) {
            throw new Unreachable(outage);
        }
    }

    private SignedMessage message(Mail mail) throws Refused {
        try {
            return new SignedMessage(session, sender, mail);
        } catch (AddressException unreadable) {
            throw new Refused(unreadable);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
