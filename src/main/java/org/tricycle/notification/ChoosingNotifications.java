package org.tricycle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalLong;
import org.tricycle.audit.AuditLog;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Everybody chooses for themselves what they are told by mail (R12.5). */
@ApplicationScoped
@Transactional
public class ChoosingNotifications {

    /** What holds for a person, and the version it has; 0 for whoever has chosen nothing. */
    public record Choice(ChooseNotifications chosen, long version) {}

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final AuditLog audit;

    @Inject
    public ChoosingNotifications(AuditLog audit) {
        this.audit = audit;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ChoosingNotifications() {
        this.audit = null;
    }

    public Choice of(Actor actor) {
        return find(actor.person())
                .map(choice -> new Choice(choice.chosen(), choice.version()))
                .orElse(new Choice(ChooseNotifications.DEFAULT, 0));
    }

    Delivery delivery(String userName, TaskEvent event) {
        return find(userName)
                .map(NotificationChoice::chosen)
                .orElse(ChooseNotifications.DEFAULT)
                .of(event);
    }

    /**
     * Takes a choice.
     *
     * @param expected the version the choice was made from; any when empty
     * @throws Refusal {@code stale-version} when somebody changed it meanwhile
     */
    public Choice choose(ChooseNotifications command, OptionalLong expected, Actor actor) {
        if (expected.isPresent() && expected.getAsLong() != of(actor).version()) {
            throw new Refusal(Refusal.Kind.STALE, "stale-version");
        }
        find(actor.person())
                .ifPresentOrElse(
                        choice -> choice.change(command),
                        () -> entities.persist(new NotificationChoice(actor.person(), command)));
        audit.done(actor, "person:" + actor.person(), "ChooseNotifications", command.toString());
        entities.flush();
        return of(actor);
    }

    private Optional<NotificationChoice> find(String userName) {
        return Optional.ofNullable(entities.find(NotificationChoice.class, userName));
    }
}
