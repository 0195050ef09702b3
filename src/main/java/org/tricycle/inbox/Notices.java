package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every notice given, and the work items about which one is due. Calls join the caller’s transaction. */
@ApplicationScoped
class Notices {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Open work items about which somebody is to be told by a day; those that wait for a suspended project are left alone. */
    List<WorkItem> due(LocalDate today) {
        return entities.createQuery(
                        "select w from WorkItem w where w.closedAt is null and w.heldOn is null and w.notices.nextOn <= :today"
                                + " order by w.notices.nextOn, w.id",
                        WorkItem.class)
                .setParameter("today", today)
                .getResultList();
    }

    boolean isGiven(WorkItem item, NoticeRule rule) {
        return about(item).anyMatch(notice -> notice.kind() == rule.kind() && notice.recipient() == rule.recipient());
    }

    private Stream<Notice> about(WorkItem item) {
        return entities.createQuery("select n from Notice n where n.workItem = :item", Notice.class)
                .setParameter("item", item.id().value())
                .getResultStream();
    }

    void add(Notice notice) {
        entities.persist(notice);
    }
}
