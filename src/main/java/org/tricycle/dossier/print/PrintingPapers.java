package org.tricycle.dossier.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tricycle.organisation.People;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.print.PrintedPaper;
import org.tricycle.project.ProjectCode;

/** Lays out the papers that an actor takes along (RP.4). */
@ApplicationScoped
@Transactional
public class PrintingPapers {

    private final Messages messages;
    private final ChoiceLists lists;
    private final People people;
    private final Map<PrintKind, Print> prints = new EnumMap<>(PrintKind.class);

    @Inject
    public PrintingPapers(Messages messages, ChoiceLists lists, People people, @Any Instance<Print> prints) {
        this.messages = messages;
        this.lists = lists;
        this.people = people;
        prints.forEach(print -> this.prints.put(print.kind(), print));
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PrintingPapers() {
        this.messages = null;
        this.lists = null;
        this.people = null;
    }

    /**
     * A paper as the actor may see it.
     *
     * @param language nearest of the languages that Tricycle speaks
     * @throws Refusal {@code unknown-project} or {@code unknown-paper}
     */
    public PrintedPaper paper(ProjectCode code, PrintName name, Actor actor, Locale language) {
        Words words = new Words(messages, lists, people, Messages.nearest(language));
        return Objects.requireNonNull(prints.get(name.kind())).of(code, name, actor, words);
    }

    /** The language of the actor's account. */
    public Locale language(Actor actor) {
        return people.get(actor.person()).locale();
    }
}
