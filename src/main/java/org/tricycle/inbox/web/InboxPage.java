package org.tricycle.inbox.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.Inbox;
import org.tricycle.inbox.TaskQuery;
import org.tricycle.inbox.TaskQuery.Order;
import org.tricycle.inbox.TaskQuery.Scope;
import org.tricycle.inbox.TaskRow;
import org.tricycle.inbox.WorkingOnTasks;
import org.tricycle.organisation.web.Me;
import org.tricycle.organisation.web.Names;
import org.tricycle.platform.Page;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.PageGuard;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.Status;

/** The inbox: everything it shows is asked for in its address. */
@RequestScoped
@Named("inboxPage")
public class InboxPage {

    /** Beyond this a count costs more than it tells. */
    private static final long MOST_COUNTED = 10_000;

    private final Inbox inbox;
    private final WorkingOnTasks working;
    private final Me me;
    private final Names names;
    private final Parameters parameters;
    private final InboxWanted wanted;
    private final Texts texts;
    private final PageGuard page;

    @SuppressWarnings("NullAway.Init")
    private Page<TaskRow> rows;

    private Map<Scope, Long> counts = Map.of();

    @Inject
    public InboxPage(
            Inbox inbox,
            WorkingOnTasks working,
            Me me,
            Names names,
            Parameters parameters,
            InboxWanted wanted,
            Texts texts,
            PageGuard page) {
        this.inbox = inbox;
        this.working = working;
        this.me = me;
        this.names = names;
        this.parameters = parameters;
        this.wanted = wanted;
        this.texts = texts;
        this.page = page;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    InboxPage() {
        this.inbox = null;
        this.working = null;
        this.me = null;
        this.names = null;
        this.parameters = null;
        this.wanted = null;
        this.texts = null;
        this.page = null;
    }

    @PostConstruct
    void load() {
        TaskQuery query = wanted.query();
        rows = inbox.list(query, me.actor());
        counts = inbox.counts(query, EnumSet.complementOf(EnumSet.of(scope())), me.actor());
        names.prepare(rows.items().stream()
                .flatMap(row -> Stream.of(row.assignee(), row.onBehalfOf()))
                .filter(Objects::nonNull)
                .toList());
    }

    /** A button of the list was pressed. */
    public boolean isActing() {
        return FacesContext.getCurrentInstance().isPostback()
                && (parameters.text("claim").isPresent()
                        || parameters.text("unclaim").isPresent());
    }

    /** Claims or gives back the task whose button was pressed, and shows the list again. */
    public void act() {
        parameters.text("claim").ifPresent(id -> {
            working.claim(new TaskId(id), me.actor());
            Notices.done(texts.of("inbox.claimed"));
        });
        parameters.text("unclaim").ifPresent(id -> {
            working.unclaim(new TaskId(id), me.actor());
            Notices.done(texts.of("inbox.unclaimed"));
        });
        Notices.goTo(page.same());
    }

    /** Whose tasks are shown: the groups' when nothing is asked and nothing is mine. */
    public Scope scope() {
        return wanted.scope();
    }

    public Order order() {
        return wanted.order();
    }

    public @Nullable String words() {
        return parameters.orNull("q");
    }

    public String stage() {
        return parameters.constant("stage", Status.class).map(Enum::name).orElse("");
    }

    public boolean isFiltered() {
        return parameters.text("q").isPresent()
                || !stage().isEmpty()
                || parameters.text("country").isPresent();
    }

    public Page<TaskRow> rows() {
        return rows;
    }

    /** How many tasks a tab holds; {@code 10,000+} beyond that. */
    public String count(Scope scope) {
        long total = counts.getOrDefault(scope, rows.total());
        return total > MOST_COUNTED ? MOST_COUNTED / 1000 + ",000+" : String.valueOf(total);
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }

    public List<Order> orders() {
        return List.of(Order.values());
    }

    public List<Status> stages() {
        return Arrays.stream(Status.values()).filter(status -> !status.isEnd()).toList();
    }

    /** Whether a row may be claimed from the list. */
    public boolean isClaimable(TaskRow row) {
        return row.assignee() == null && !me.isWatching();
    }

    public boolean isMine(TaskRow row) {
        return me.actor().person().equals(row.assignee());
    }
}
