package org.tricycle.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The secretary gives notice, and each group’s clock is started by its own word or by attested delivery (R18.1, R18.2). */
@ApplicationScoped
@Transactional
public class GivingNotices {

    private final SilenceProcedures procedures;
    private final SilenceClocks clocks;
    private final ProjectDocuments documents;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public GivingNotices(
            SilenceProcedures procedures,
            SilenceClocks clocks,
            ProjectDocuments documents,
            Projects projects,
            Clock clock) {
        this.procedures = procedures;
        this.clocks = clocks;
        this.documents = documents;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    GivingNotices() {
        this(null, null, null, null, null);
    }

    public GatewayInputs give(OpenTask task, GiveNotice command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        NoticedText text = NoticedText.of(documents.current(code));
        int number = procedures.of(code).size() + 1;
        procedures.add(
                new SilenceProcedure(text, number, command, clocks.today(code), actor.person(), clock.instant()));
        projects.note(code, actor, "silence-noticed", Integer.toString(text.documentVersion()), command.matter());
        return GatewayInputs.none();
    }

    public GatewayInputs acknowledge(OpenTask task, AcknowledgeNotice command, Actor actor) {
        SilenceProcedure procedure = procedures.current(ProjectCode.of(task.businessKey()));
        LocalDate start = procedure.startFrom(clocks.today(procedure.projectCode()));
        start(procedure, SilentGroup.of(task), start, true, command.remark(), actor);
        return GatewayInputs.none();
    }

    /**
     * Attests delivery.
     *
     * @throws Refusal when the day lies before the notice or in the future
     */
    public GatewayInputs attest(OpenTask task, AttestDelivery command, Actor actor) {
        SilenceProcedure procedure = procedures.current(ProjectCode.of(task.businessKey()));
        ProjectCode code = procedure.projectCode();
        LocalDate noticed = clocks.dayOf(code, procedure.noticedAt());
        LocalDate today = clocks.today(code);
        LocalDate delivered = Objects.requireNonNullElse(command.deliveredOn(), today);
        if (delivered.isBefore(noticed) || delivered.isAfter(today)) {
            throw Refusal.invalid("/deliveredOn", "violation.delivery-not-since-notice", noticed, today);
        }
        start(procedure, SilentGroup.of(task), procedure.startFrom(delivered), false, command.evidence(), actor);
        return GatewayInputs.none();
    }

    private void start(
            SilenceProcedure procedure,
            Party party,
            LocalDate start,
            boolean acknowledged,
            @Nullable String account,
            Actor actor) {
        ProjectCode code = procedure.projectCode();
        GroupClock started =
                new GroupClock(party, start, clocks.expiry(code, start), acknowledged, account, actor.person());
        procedure.start(started);
        projects.note(
                code,
                actor,
                acknowledged ? "notice-acknowledged" : "delivery-attested",
                "Party." + party,
                start.toString(),
                started.expiresAt().toString());
    }

    /** Delivered today. */
    @SuppressWarnings("NullAway") // what shows it is still empty on the form
    public AttestDelivery prefill(OpenTask task) {
        return new AttestDelivery(clocks.today(ProjectCode.of(task.businessKey())), null, false, false);
    }
}
