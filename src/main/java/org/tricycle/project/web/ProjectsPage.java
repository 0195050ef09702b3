package org.tricycle.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.command.ChoiceList.Option;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectQuery;
import org.tricycle.project.ProjectQuery.Order;
import org.tricycle.project.ProjectRow;
import org.tricycle.project.ProjectSearch;
import org.tricycle.project.Status;

/** The project list: everything it shows is asked for in its address. */
@RequestScoped
@Named("projectsPage")
public class ProjectsPage {

    private static final int ROWS = 25;

    private final ProjectSearch search;
    private final Me me;
    private final Parameters parameters;
    private final Texts texts;

    @Nullable
    private Page<ProjectRow> rows;

    @Inject
    public ProjectsPage(ProjectSearch search, Me me, Parameters parameters, Texts texts) {
        this.search = search;
        this.me = me;
        this.parameters = parameters;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProjectsPage() {
        this.search = null;
        this.me = null;
        this.parameters = null;
        this.texts = null;
    }

    /** What the address asks for. */
    ProjectQuery query() {
        return new ProjectQuery(
                words(),
                parameters.constant("status", Status.class).orElse(null),
                parameters.orNull("country"),
                parameters.orNull("donor"),
                isWaiting(),
                order(),
                new PageRequest(parameters.number("page"), ROWS));
    }

    public Page<ProjectRow> rows() {
        if (rows == null) {
            rows = search.page(query(), me.actor());
        }
        return rows;
    }

    public @Nullable String words() {
        return parameters.orNull("q");
    }

    public Order order() {
        return parameters.constant("sort", Order.class).orElse(Order.NEWEST);
    }

    public String status() {
        return parameters.constant("status", Status.class).map(Enum::name).orElse("");
    }

    public String country() {
        return parameters.text("country").orElse("");
    }

    /** Only projects in the pipeline. */
    public boolean isWaiting() {
        return parameters.text("pipeline").isPresent();
    }

    public boolean isFiltered() {
        return parameters.text("q").isPresent()
                || !status().isEmpty()
                || isWaiting()
                || !country().isEmpty();
    }

    public List<Order> orders() {
        return List.of(Order.values());
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }

    public List<Option> countries() {
        return texts.options("countries");
    }

    /** Style class of a status. */
    public String mood(Status status) {
        return switch (status) {
            case ACTIVE, OPERATIONALLY_COMPLETE -> "good";
            case SUSPENDED -> "warn";
            case REJECTED, WITHDRAWN, CANCELLED, TERMINATED -> "danger";
            case OPERATIONALLY_CLOSED, FINANCIALLY_CLOSED -> "";
            default -> "accent";
        };
    }
}
