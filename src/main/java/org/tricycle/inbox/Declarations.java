package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;

/** Who has declared what of their interests, task by task: a new round of judging asks anew (R10.13). */
@ApplicationScoped
class Declarations {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final TaskCatalogue catalogue;
    private final Clock clock;

    @Inject
    Declarations(TaskCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Declarations() {
        this.catalogue = null;
        this.clock = null;
    }

    /** Whether a task opens only to those who have declared. */
    boolean areAsked(WorkItem item) {
        return catalogue.byFormKey(item.formKey()).isForDeclared();
    }

    /** Whether the person has still to declare before the task opens to them. */
    boolean isDue(WorkItem item, String person) {
        return areAsked(item)
                && find(item.id(), person).filter(InterestDeclaration::isFree).isEmpty();
    }

    /** @throws Refusal {@code declaration-missing} */
    void require(WorkItem item, String person) {
        if (isDue(item, person)) {
            throw Refusal.conflict("declaration-missing");
        }
    }

    /** Keeps what a person declares; the same again changes nothing. */
    void keep(WorkItem item, String person, DeclareInterests declared) {
        InterestDeclaration declaration = find(item.id(), person).orElseGet(() -> first(item.id(), person));
        String conflict = declared.conflict();
        if (!declared.noConflictOfInterest() && conflict != null) {
            declaration.admit(conflict, clock.instant());
        }
    }

    private Optional<InterestDeclaration> find(TaskId task, String person) {
        return Optional.ofNullable(entities.find(InterestDeclaration.class, new InterestDeclaration.Key(task, person)));
    }

    private InterestDeclaration first(TaskId task, String person) {
        InterestDeclaration declaration = new InterestDeclaration(task, person, clock.instant());
        entities.persist(declaration);
        return declaration;
    }
}
