package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;

/** The participation ledger, into which every later stage writes too (R4.10). Calls join the caller's transaction. */
@ApplicationScoped
public class Participations {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Notes that a group was invited. */
    public void invite(ProjectCode code, ParticipationStage stage, Party party, LocalDate on) {
        entities.persist(new Participation(code, stage, party, on));
    }

    /** Notes how a group took part or why not: on its open invitation, or on a line of its own where there is none. */
    public void record(ProjectCode code, ParticipationStage stage, Party party, Involvement involvement) {
        openInvitation(code, stage, party)
                .orElseGet(() -> uninvited(code, stage, party))
                .complete(involvement);
    }

    /** Notes what each group did in a consultation that is over. */
    void record(Consultation consultation) {
        for (GroupPosition position : consultation.recordedPositions()) {
            record(
                    consultation.projectCode(),
                    consultation.point(),
                    position.party(),
                    Involvement.of(position, consultation.modeOf(position.party())));
        }
    }

    private Participation uninvited(ProjectCode code, ParticipationStage stage, Party party) {
        Participation line = new Participation(code, stage, party, null);
        entities.persist(line);
        return line;
    }

    private Optional<Participation> openInvitation(ProjectCode code, ParticipationStage stage, Party party) {
        return of(code).stream()
                .filter(line -> line.isOpen() && line.stage() == stage && line.party() == party)
                .findFirst();
    }

    /** Oldest first. */
    public List<Participation> of(ProjectCode code) {
        return entities.createQuery("select p from Participation p where p.projectCode = :code", Participation.class)
                .setParameter("code", code.value())
                .getResultStream()
                .sorted(Comparator.comparing(Participation::since)
                        .thenComparing(Participation::stage)
                        .thenComparing(Participation::party))
                .toList();
    }
}
