package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.tricycle.platform.UserTask;

/** All user tasks that the capabilities publish, by form key. */
@ApplicationScoped
public class TaskCatalogue {

    private final Map<String, UserTask<?>> tasks = new TreeMap<>();

    @Inject
    public TaskCatalogue(@Any Instance<UserTask<?>> published) {
        for (UserTask<?> task : published) {
            tasks.put(task.formKey(), task);
        }
    }

    /** For CDI proxies. */
    TaskCatalogue() {}

    /** @throws IllegalStateException when a model names a form that no capability publishes */
    public UserTask<?> byFormKey(String formKey) {
        UserTask<?> task = tasks.get(formKey);
        if (task == null) {
            throw new IllegalStateException("No user task has the form key " + formKey);
        }
        return task;
    }

    public Collection<UserTask<?>> all() {
        return tasks.values();
    }
}
