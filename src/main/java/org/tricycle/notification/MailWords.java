package org.tricycle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.tricycle.platform.Messages;

/** What a mail says, as plain text and as simple HTML, in the reader’s language (R12.4). */
@ApplicationScoped
public class MailWords {

    private final Messages messages;
    private final MailSettings settings;

    @Inject
    public MailWords(Messages messages, MailSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    MailWords() {
        this(null, null);
    }

    Mail write(Letter letter) {
        Locale language = letter.language();
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"" + language.getLanguage() + "\"><body>");
        for (MailMessage message : letter.messages()) {
            tell(message, language, text, html);
        }
        String footer = messages.text(language, "mail.footer");
        text.append("-- \n").append(footer).append('\n');
        html.append("<p><small>").append(escaped(footer)).append("</small></p></body></html>");
        return new Mail(
                letter.id(),
                letter.address(),
                subject(letter),
                text.toString(),
                html.toString(),
                language.getLanguage());
    }

    private String subject(Letter letter) {
        MailMessage first = letter.messages().get(0);
        return letter.messages().size() == 1
                ? oneLine(messages.text(letter.language(), "mail.subject", name(first), first.code()))
                : messages.text(
                        letter.language(), "mail.digest", letter.messages().size());
    }

    private void tell(MailMessage message, Locale language, StringBuilder text, StringBuilder html) {
        String happened = messages.text(language, "mail." + message.event().name());
        String task = messages.text(language, name(message));
        String about = oneLine(message.code() + " " + message.title());
        String due = messages.text(language, "mail.due", message.dueOn());
        Optional<String> link = settings.address(path(message));
        text.append(happened).append("\n\n  ").append(task).append("\n  ").append(about);
        text.append("\n  ").append(due).append('\n');
        link.ifPresent(address -> text.append("  ").append(address).append('\n'));
        text.append('\n');
        html.append("<p>").append(escaped(happened)).append("</p><p><strong>");
        html.append(link.map(address -> "<a href=\"" + escaped(address) + "\">" + escaped(task) + "</a>")
                .orElse(escaped(task)));
        html.append("</strong><br>")
                .append(escaped(about))
                .append("<br>")
                .append(escaped(due))
                .append("</p>");
    }

    private static String name(MailMessage message) {
        return "task." + message.task();
    }

    /** The task for whoever may answer it, the project for whoever is only told. */
    private static String path(MailMessage message) {
        String project = message.projectCode();
        if (message.forAction()) {
            return "/tasks/task.xhtml?id=" + message.workItem();
        }
        return project == null ? "/" : "/projects/project.xhtml?code=" + project.replace('/', '-');
    }

    /** No line of a head or of a list can be made longer by what a project is called. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
