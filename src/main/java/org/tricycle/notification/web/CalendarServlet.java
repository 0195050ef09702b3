package org.tricycle.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tricycle.inbox.Inbox;
import org.tricycle.inbox.TaskQuery;
import org.tricycle.notification.KeepingFeeds;
import org.tricycle.notification.MailSettings;
import org.tricycle.organisation.Person;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Messages;
import org.tricycle.platform.PageRequest;

/** Deadlines for calendar programs, which cannot sign in: whoever knows the address reads; any other address is unknown (R12.7). */
@WebServlet(name = "calendars", urlPatterns = "/calendars/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    /** The soonest of each kind; a calendar is no place for more. */
    private static final int MOST = 100;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient KeepingFeeds feeds;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Inbox inbox;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Messages messages;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient MailSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
        Optional<Person> owner = file.matches() ? feeds.owner(file.group(1)) : Optional.empty();
        if (owner.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] body = calendar(owner.get()).toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private TaskCalendar calendar(Person person) {
        TaskCalendar calendar = new TaskCalendar(messages, settings, person.locale());
        Actor reader = Actor.onPage(person.userName());
        Stream.of(TaskQuery.Scope.MINE, TaskQuery.Scope.GROUPS)
                .flatMap(scope -> inbox.list(soonest(scope), reader).items().stream())
                .forEach(calendar::add);
        return calendar;
    }

    private static TaskQuery soonest(TaskQuery.Scope scope) {
        return new TaskQuery(scope, null, null, null, null, TaskQuery.Order.DUE, new PageRequest(0, MOST));
    }
}
