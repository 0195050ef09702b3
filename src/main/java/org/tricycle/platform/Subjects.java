package org.tricycle.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Everything that work can be about, whatever its kind. Calls join the caller's transaction. */
@ApplicationScoped
public class Subjects {

    private final Map<String, WorkSubjects> kinds = new HashMap<>();

    @Inject
    public Subjects(@Any Instance<WorkSubjects> published) {
        published.forEach(this::add);
    }

    /** For CDI proxies. */
    Subjects() {}

    /** Only these kinds. */
    public static Subjects of(WorkSubjects... kinds) {
        Subjects subjects = new Subjects();
        for (WorkSubjects kind : kinds) {
            subjects.add(kind);
        }
        return subjects;
    }

    private void add(WorkSubjects kind) {
        kinds.put(kind.type(), kind);
    }

    /** Whether there is such a subject; one of a kind that nobody knows does not exist. */
    public boolean exists(BusinessKey key) {
        return kinds.containsKey(key.type()) && kind(key).exists(key);
    }

    /** @throws Refusal when there is no such subject */
    public WorkSubject describe(BusinessKey key) {
        return kind(key).describe(key);
    }

    /**
     * Lets one writer at a time at a subject.
     *
     * @throws Refusal when there is no such subject
     */
    public void reserve(BusinessKey key) {
        kind(key).reserve(key);
    }

    /** @throws IllegalStateException when no bean is about keys of this type */
    private WorkSubjects kind(BusinessKey key) {
        WorkSubjects kind = kinds.get(key.type());
        if (kind == null) {
            throw new IllegalStateException("Nobody knows subjects like " + key);
        }
        return kind;
    }
}
