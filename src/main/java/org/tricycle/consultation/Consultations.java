package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** All consultations. */
@ApplicationScoped
public class Consultations {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Newest first. */
    public List<Consultation> of(ProjectCode code) {
        return entities.createQuery(
                        "select c from Consultation c where c.projectCode = :code order by c.roundNumber desc",
                        Consultation.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** The newest one at whatever point, sealed or not. */
    Optional<Consultation> latest(ProjectCode code) {
        return of(code).stream().findFirst();
    }

    /** The newest one whose record is sealed: what approval reads. */
    public Optional<Consultation> latestRecord(ProjectCode code) {
        return of(code).stream().filter(Consultation::isSealed).findFirst();
    }

    /** The newest sealed record about one version of a document. */
    public Optional<Consultation> recordOn(ProjectCode code, String documentHash) {
        return of(code).stream()
                .filter(Consultation::isSealed)
                .filter(record -> record.documentHash().equals(documentHash))
                .findFirst();
    }

    /**
     * The one that is under way at a point.
     *
     * @throws Refusal {@code no-consultation}
     */
    Consultation current(ProjectCode code, ParticipationStage point) {
        return of(code).stream()
                .filter(consultation -> consultation.point() == point)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("no-consultation", code));
    }

    /** The groups did not agree in a round before the given one (R4.7). */
    boolean wasNotAgreedBefore(Consultation consultation) {
        return of(consultation.projectCode()).stream()
                .filter(other -> other.roundNumber() < consultation.roundNumber())
                .anyMatch(other -> other.hasOutcome(ConsultationOutcome.NOT_AGREED));
    }

    void add(Consultation consultation) {
        entities.persist(consultation);
    }
}
