package org.tricycle.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tricycle.inbox.TaskQuery;
import org.tricycle.inbox.TaskQuery.Order;
import org.tricycle.inbox.TaskQuery.Scope;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.web.Parameters;
import org.tricycle.project.Status;

/** What the address of the inbox asks for. */
@RequestScoped
public class InboxWanted {

    private static final int ROWS = 25;

    private final Parameters parameters;

    @Inject
    public InboxWanted(Parameters parameters) {
        this.parameters = parameters;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    InboxWanted() {
        this.parameters = null;
    }

    TaskQuery query() {
        return new TaskQuery(
                scope(),
                parameters.orNull("q"),
                null,
                parameters.constant("stage", Status.class).orElse(null),
                parameters.orNull("country"),
                order(),
                new PageRequest(parameters.number("page"), ROWS));
    }

    /** Whose tasks: all when nothing is asked. */
    Scope scope() {
        return parameters.constant("scope", Scope.class).orElse(Scope.ALL);
    }

    Order order() {
        return parameters.constant("sort", Order.class).orElse(Order.DUE);
    }
}
