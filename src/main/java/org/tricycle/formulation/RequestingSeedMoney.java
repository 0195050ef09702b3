package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The project officer asks for money to prepare a project, and the head of unit grants or refuses it (R2.12). */
@ApplicationScoped
@Transactional
public class RequestingSeedMoney {

    private final SeedMoneys moneys;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public RequestingSeedMoney(SeedMoneys moneys, Projects projects, Clock clock) {
        this.moneys = moneys;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RequestingSeedMoney() {
        this(null, null, null);
    }

    public GatewayInputs request(OpenTask task, RequestSeedMoney command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        SeedMoney money = new SeedMoney(code, command, actor.person(), clock.instant());
        moneys.add(money);
        projects.note(code, actor, "seed-money-requested", money.amount().toPlainString());
        return GatewayInputs.none();
    }

    /** @return {@code seedMoneyGranted} */
    public GatewayInputs grant(OpenTask task, GrantSeedMoney command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        SeedMoney money = moneys.current(code);
        money.decide(command, actor.person());
        if (money.isGranted()) {
            projects.note(code, actor, "seed-money-granted", money.amount().toPlainString());
        } else {
            projects.note(code, actor, "seed-money-refused", String.valueOf(money.reason()));
        }
        return GatewayInputs.of("seedMoneyGranted", money.isGranted());
    }

    public GatewayInputs report(OpenTask task, ReportOnMission command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        moneys.current(code).report(command);
        projects.note(code, actor, "mission-reported", command.findings());
        return GatewayInputs.none();
    }
}
