package org.tricycle.consultation;

import java.util.List;
import java.util.stream.Stream;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.formulation.DocumentFixture;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.project.Party;

/** A sealed record of a consultation. */
public final class RecordFixture {

    private RecordFixture() {}

    /** The record of a consultation that came to an outcome without anything to answer. */
    public static Consultation sealed(ProjectDocument document, ConsultationOutcome outcome) {
        InviteGroups invitation = InviteGroups.example();
        Consultation consultation = new Consultation(
                ConsultedText.of(document, ParticipationStage.REVIEW),
                1,
                invitation,
                invitation.positionsDue(),
                "secretary",
                DocumentFixture.NOW);
        FileGroupPosition support = new FileGroupPosition(Position.SUPPORT, null, null, null, List.of());
        Stream.of(Party.values())
                .forEach(party -> consultation.file(party, support, party.name(), DocumentFixture.NOW));
        consultation.determine(count -> outcome, true);
        consultation.seal(
                new SealRecord(
                        outcome,
                        "Agreed in one sitting.",
                        true,
                        null,
                        SealRecord.example().signatures()),
                "chair",
                DocumentFixture.NOW);
        consultation.registeredAs(new DecisionRegister.Entry(1, "a".repeat(64)));
        return consultation;
    }
}
