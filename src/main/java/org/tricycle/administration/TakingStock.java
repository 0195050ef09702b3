package org.tricycle.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tricycle.inbox.OpenItem;
import org.tricycle.inbox.WorkItems;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Subjects;
import org.tricycle.project.Projects;

/** Reads what engine, inbox and projects say now. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TakingStock {

    private final ProcessControl control;
    private final WorkItems items;
    private final Projects projects;
    private final Subjects subjects;

    @Inject
    public TakingStock(ProcessControl control, WorkItems items, Projects projects, Subjects subjects) {
        this.control = control;
        this.items = items;
        this.projects = projects;
        this.subjects = subjects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TakingStock() {
        this.control = null;
        this.items = null;
        this.projects = null;
        this.subjects = null;
    }

    Stock take() {
        List<Token> tokens = control.tokens();
        List<OpenItem> open = items.allOpen();
        return new Stock(
                control.tasks(), tokens, control.incidents(), open, projects.statuses(), existing(tokens, open));
    }

    private Set<BusinessKey> existing(List<Token> tokens, List<OpenItem> open) {
        return Stream.concat(tokens.stream().map(Token::subject), open.stream().map(OpenItem::subject))
                .filter(subject -> !subject.isProject())
                .distinct()
                .filter(subjects::exists)
                .collect(Collectors.toUnmodifiableSet());
    }
}
