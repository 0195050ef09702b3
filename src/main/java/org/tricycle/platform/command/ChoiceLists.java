package org.tricycle.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;

/** All reference lists by name. */
@ApplicationScoped
public class ChoiceLists {

    private final Iterable<? extends ChoiceList> lists;

    @Inject
    public ChoiceLists(@Any Instance<ChoiceList> lists) {
        this.lists = lists;
    }

    private ChoiceLists(List<ChoiceList> lists) {
        this.lists = lists;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ChoiceLists() {
        this.lists = null;
    }

    /** These lists and no others. */
    public static ChoiceLists of(ChoiceList... lists) {
        return new ChoiceLists(List.of(lists));
    }

    /**
     * The list of this name.
     *
     * @throws IllegalArgumentException when no room publishes such a list
     */
    public ChoiceList get(String name) {
        return StreamSupport.stream(lists.spliterator(), false)
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reference list " + name));
    }
}
