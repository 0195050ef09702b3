package org.tricycle.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.implementation.BottleneckSource;
import org.tricycle.implementation.Bottlenecks;
import org.tricycle.implementation.HandlingBottlenecks;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Status;
import org.tricycle.project.WithdrawProject;
import org.tricycle.project.WithdrawingProjects;
import org.tricycle.revision.RequestRevision;
import org.tricycle.revision.RequestingRevisions;
import org.tricycle.revision.RevisionType;
import org.tricycle.revision.Revisions;

/** What befalls a demonstration project where its tasks have come to a stop: it is withdrawn, suspended, terminated or held up, once. */
@ApplicationScoped
public class DemoEvents {

    private static final Actor OFFICER = Actor.inJob("officer");
    private static final Actor MANAGER = Actor.inJob("manager");

    private final WithdrawingProjects withdrawing;
    private final RequestingRevisions revising;
    private final Revisions revisions;
    private final HandlingBottlenecks handling;
    private final Bottlenecks bottlenecks;

    @Inject
    public DemoEvents(
            WithdrawingProjects withdrawing,
            RequestingRevisions revising,
            Revisions revisions,
            HandlingBottlenecks handling,
            Bottlenecks bottlenecks) {
        this.withdrawing = withdrawing;
        this.revising = revising;
        this.revisions = revisions;
        this.handling = handling;
        this.bottlenecks = bottlenecks;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DemoEvents() {
        this(null, null, null, null, null);
    }

    /** @param status where the project stands now */
    void befall(DemoProject project, ProjectCode code, Status status) {
        switch (project.turn()) {
            case WITHDRAWN -> withdraw(code, status);
            case SUSPENDED ->
                revise(
                        code,
                        status,
                        RevisionType.SUSPENSION,
                        "All work stops until the roads are open again.",
                        "Floods cut off three of the four districts.");
            case TERMINATED ->
                revise(
                        code,
                        status,
                        RevisionType.TERMINATION,
                        "The project ends now; what is left goes back to the donor.",
                        "The partners can no longer be reached and staff have left the country.");
            case FALLING_SHORT -> holdUp(code);
            default -> {}
        }
    }

    private void withdraw(ProjectCode code, Status status) {
        if (status.isBeforeAgreement()) {
            withdrawing.withdraw(code, WithdrawProject.example(), OFFICER);
        }
    }

    private void revise(ProjectCode code, Status status, RevisionType type, String what, String why) {
        if (status == Status.ACTIVE && revisions.of(code).isEmpty()) {
            revising.request(code, RequestRevision.inWords(type, what, why), MANAGER);
        }
    }

    private void holdUp(ProjectCode code) {
        if (bottlenecks.of(code).isEmpty()) {
            handling.report(code, BottleneckSource.DELIVERY);
        }
    }
}
