package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;

/** All orders that the capabilities publish, by name; this room’s own among them. */
@ApplicationScoped
public class ProjectOrders {

    private final Map<String, ProjectOrder<?>> orders = new TreeMap<>();

    @Inject
    public ProjectOrders(@Any Instance<ProjectOrder<?>> published) {
        for (ProjectOrder<?> order : published) {
            orders.put(order.name(), order);
        }
    }

    /** For CDI proxies. */
    ProjectOrders() {}

    @Produces
    @Singleton
    public static ProjectOrder<WithdrawProject> withdrawProject(WithdrawingProjects withdrawing) {
        return ProjectOrder.of(WithdrawProject.class, "project.withdrawn", (code, command, actor) -> {
            withdrawing.withdraw(code, command, actor);
            return code;
        });
    }

    @Produces
    @Singleton
    public static ProjectOrder<RaiseTrack> raiseTrack(RaisingTracks raising) {
        return ProjectOrder.of(RaiseTrack.class, "project.trackRaised", (code, command, actor) -> {
            raising.raise(code, command, actor);
            return code;
        });
    }

    /** @throws IllegalArgumentException when no capability publishes it */
    public ProjectOrder<?> named(String name) {
        ProjectOrder<?> order = orders.get(name);
        if (order == null) {
            throw new IllegalArgumentException("No order is called " + name);
        }
        return order;
    }
}
