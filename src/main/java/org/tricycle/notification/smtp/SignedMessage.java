package org.tricycle.notification.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.tricycle.notification.Mail;

/** A message whose {@code Message-ID} is given and not invented, so that it is the same each time it is tried (R12.2). */
final class SignedMessage extends MimeMessage {

    private final String messageId;

    SignedMessage(Session session, String sender, Mail mail) throws MessagingException {
        super(session);
        InternetAddress from = new InternetAddress(sender, true);
        this.messageId =
                "<" + mail.id() + from.getAddress().substring(from.getAddress().indexOf('@')) + ">";
        setFrom(from);
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        setHeader("Content-Language", mail.language());
        setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        setContent(new MimeMultipart("alternative", text, html));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
