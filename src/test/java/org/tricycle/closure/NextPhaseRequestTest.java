package org.tricycle.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tricycle.evaluation.EvaluationFixture.faults;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tricycle.project.Project;
import org.tricycle.project.RegisterRequest;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

/** R11.9. */
class NextPhaseRequestTest {

    private final Project project = RememberedProjects.at(Status.IDEA).project();

    @Test
    void wantsEverythingThatTheNewProjectNeeds() {
        DecideNextPhase bare = new DecideNextPhase(NextPhase.NEXT_PHASE, "It works.", null, null, null, null, null);

        assertThat(faults(catchThrowable(() -> NextPhaseRequest.of(project, bare))))
                .containsExactly(
                        "/title violation.next-phase-incomplete",
                        "/country violation.next-phase-incomplete",
                        "/indicativeBudget violation.next-phase-incomplete",
                        "/plannedStart violation.next-phase-incomplete",
                        "/plannedEnd violation.next-phase-incomplete");
    }

    @Test
    void takesDonorAndThemeFromTheProjectItFollows() {
        DecideNextPhase next = new DecideNextPhase(
                NextPhase.REPLICATION,
                "It works.",
                "Working out of poverty in Togo",
                "TGO",
                new BigDecimal("800000.00"),
                LocalDate.of(2028, 1, 1),
                LocalDate.of(2029, 6, 30));

        RegisterRequest request = NextPhaseRequest.of(project, next);

        assertThat(request.donor()).isEqualTo(project.donor());
        assertThat(request.theme()).isEqualTo(project.theme());
        assertThat(request.country()).isEqualTo("TGO");
        assertThat(request.sourceReference()).isEqualTo("GHA/26/01/NLD");
    }
}
