package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tricycle.committee.Committee;
import org.tricycle.committee.Committees;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Which committees may sit on a project: those of its country before the international ones (R4.17; process.md P13). */
@ApplicationScoped
class SittingCommittees {

    private final Committees committees;
    private final Projects projects;

    @Inject
    SittingCommittees(Committees committees, Projects projects) {
        this.committees = committees;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SittingCommittees() {
        this(null, null);
    }

    /** The first one of the project's country in which all three groups can act on a day. */
    Optional<Committee> first(ProjectCode code, LocalDate day) {
        return committees.of(projects.get(code).country()).stream()
                .filter(committee -> committee.canSit(day))
                .findFirst();
    }

    /**
     * Lets an invitation to a meeting pass whose committee may sit on the project that day.
     *
     * @throws Refusal naming every gap
     */
    void check(InviteGroups invitation, ProjectCode code) {
        List<Violation> gaps = new ArrayList<>();
        LocalDate day = invitation.sittingOn();
        Optional<Committee> chosen = all(code)
                .filter(committee -> committee.code().equals(invitation.committee()))
                .findFirst();
        if (chosen.isEmpty()) {
            gaps.add(Violation.at("/committee", "violation.meeting-needs-committee"));
        } else if (day != null && !chosen.get().canSit(day)) {
            gaps.add(Violation.at(
                    "/committee", "violation.committee-cannot-sit", chosen.get().name()));
        }
        if (day != null && invitation.positionsDue().isBefore(day)) {
            gaps.add(Violation.at("/positionsDue", "violation.due-before-sitting", day));
        }
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }

    private Stream<Committee> all(ProjectCode code) {
        return Stream.of(projects.get(code).country(), Committee.INTERNATIONAL)
                .flatMap(country -> committees.of(country).stream());
    }
}
