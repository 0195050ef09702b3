package org.tricycle.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refused;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

/** R4.16: on the crisis fast track the ledger says that each group is heard later, and nobody says so for themselves. */
class PostponedConsultationTest {

    @Test
    void notesEveryGroupAtEveryPointBeforeTheStart() {
        RememberedProjects projects = RememberedProjects.inCrisis(Status.FORMULATION);
        List<String> lines = new ArrayList<>();
        Participations ledger = new Participations() {
            @Override
            public void record(ProjectCode code, ParticipationStage stage, Party party, Involvement involvement) {
                lines.add(stage + " " + party + " " + involvement.reason() + " " + involvement.date());
            }
        };

        new NotingConsultations(new Consultations(), ledger, projects, RememberedProjects.CLOCK)
                .postpone(RememberedProjects.CODE, Actor.system());

        assertThat(lines)
                .containsExactly(
                        "NEEDS GOVERNMENT HEARD_LATER 2026-11-23",
                        "NEEDS EMPLOYERS HEARD_LATER 2026-11-23",
                        "NEEDS WORKERS HEARD_LATER 2026-11-23",
                        "DESIGN GOVERNMENT HEARD_LATER 2026-11-23",
                        "DESIGN EMPLOYERS HEARD_LATER 2026-11-23",
                        "DESIGN WORKERS HEARD_LATER 2026-11-23",
                        "REVIEW GOVERNMENT HEARD_LATER 2026-11-23",
                        "REVIEW EMPLOYERS HEARD_LATER 2026-11-23",
                        "REVIEW WORKERS HEARD_LATER 2026-11-23");
        assertThat(projects.kinds()).containsExactly("consultation-postponed");
    }

    @Test
    void isNoReasonThatAGroupGives() {
        FileGroupPosition none =
                new FileGroupPosition(Position.NO_POSITION, null, null, AbsenceReason.HEARD_LATER, List.of());

        assertThat(Refused.faults(() -> PositionGate.check(none)))
                .containsExactly("/reason violation.absence-reason-of-crisis");
    }

    @Test
    void isNoReasonThatSomebodyGivesForASilentGroup() {
        ContactGroup contact =
                new ContactGroup(ContactOutcome.NO_POSITION, AbsenceReason.HEARD_LATER, "Nobody answered.");

        assertThat(Refused.faults(() -> ContactGate.check(contact, false, false)))
                .containsExactly("/reason violation.absence-reason-of-crisis");
    }
}
