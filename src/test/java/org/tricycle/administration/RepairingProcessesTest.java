package org.tricycle.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tricycle.audit.RememberedAudit;
import org.tricycle.organisation.RememberedPeople;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Refused;

class RepairingProcessesTest {

    private static final Actor ADMIN = Actor.onPage("admin");
    private static final Actor AUDITOR = Actor.onPage("auditor");
    private static final RetryFailedSteps COMMAND = new RetryFailedSteps("The server is back.");

    private final RememberedAudit audit = new RememberedAudit();
    private final RememberedPeople people =
            new RememberedPeople().with("admin", Role.ADMINISTRATOR).with("auditor", Role.AUDITOR);
    private final AdministrationAccess access = new AdministrationAccess(people, audit);
    private final RememberedControl control = new RememberedControl();
    private final RepairingProcesses repairing = new RepairingProcesses(control, access, audit);

    // R13.2
    @Test
    void retriesOneIncidentAndNotesWhoAndWhy() {
        control.failing("a", true).failing("b", true);

        Retried retried = repairing.retry("b", COMMAND, ADMIN);

        assertThat(retried).isEqualTo(new Retried(1, true));
        assertThat(control.retried()).containsExactly("b");
        assertThat(audit.entries())
                .containsExactly(
                        "admin | project:GHA/26/01/NLD | RetryFailedSteps | start-up 1 serviceTask_activateProject:"
                                + " The server is back.");
    }

    @Test
    void retriesEveryFailedStepOfAnInstanceThatCanBeRetried() {
        control.failing("a", true).failing("b", false).failing("c", true);

        assertThat(repairing.retry(RememberedControl.KEY, COMMAND, ADMIN).steps())
                .isEqualTo(2);

        assertThat(control.retried()).containsExactly("a", "c");
        assertThat(audit.entries()).hasSize(2);
    }

    // R13.1
    @Test
    void letsAnAuditorWatchAndNotRepair() {
        control.failing("a", true);

        assertThat(Refused.type(() -> repairing.retry("a", COMMAND, AUDITOR))).isEqualTo("repair-not-yours");
        assertThat(Refused.type(() -> repairing.retry(RememberedControl.KEY, COMMAND, AUDITOR)))
                .isEqualTo("repair-not-yours");

        assertThat(control.retried()).isEmpty();
        assertThat(audit.entries())
                .hasSize(2)
                .containsOnly("auditor | administration | repair | refused | repair-not-yours");
        access.mayWatch(AUDITOR);
    }

    // R13.1
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "AUDITOR"})
    void doesNotExistForAnyOtherRole(Role role) {
        people.with("somebody", role);
        Actor somebody = Actor.overApi("somebody");
        control.failing("a", true);

        assertThat(Refused.type(() -> access.mayWatch(somebody))).isEqualTo("unknown-address");
        assertThat(Refused.type(() -> repairing.enter(somebody))).isEqualTo("unknown-address");
        assertThat(Refused.type(() -> repairing.retry("a", COMMAND, somebody))).isEqualTo("unknown-address");

        assertThat(control.retried()).isEmpty();
        assertThat(audit.entries())
                .hasSize(3)
                .containsOnly("somebody | administration | watch | refused | unknown-address");
    }

    @Test
    void doesNotExistForAStranger() {
        assertThat(Refused.type(() -> access.mayWatch(Actor.onPage("nobody")))).isEqualTo("unknown-address");
    }

    @Test
    void refusesARetryWithoutAReason() {
        control.failing("a", true);

        assertThat(Refused.faults(() -> repairing.retry("a", new RetryFailedSteps(" "), ADMIN)))
                .containsExactly("/reason violation.required");

        assertThat(control.retried()).isEmpty();
    }

    @Test
    void refusesWhatIsNotThereOrCannotBeRetriedAndNotesTheAttempt() {
        InstanceKey other = new InstanceKey(BusinessKey.ofProject("GHA/26/02/NLD"), "start-up", 1);
        assertThat(Refused.type(() -> repairing.retry(RememberedControl.KEY, COMMAND, ADMIN)))
                .isEqualTo("nothing-to-retry");
        assertThat(Refused.type(() -> repairing.retry(other, COMMAND, ADMIN))).isEqualTo("unknown-instance");
        assertThat(Refused.type(() -> repairing.retry("x", COMMAND, ADMIN))).isEqualTo("unknown-incident");
        control.failing("b", false);
        assertThat(Refused.type(() -> repairing.retry("b", COMMAND, ADMIN))).isEqualTo("incident-not-retryable");

        assertThat(control.retried()).isEmpty();
        assertThat(audit.entries()).hasSize(4).allMatch(entry -> entry.contains("RetryFailedSteps | refused"));
    }
}
