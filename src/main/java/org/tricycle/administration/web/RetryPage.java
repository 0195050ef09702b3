package org.tricycle.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.tricycle.administration.Incident;
import org.tricycle.administration.InstanceKey;
import org.tricycle.administration.RepairingProcesses;
import org.tricycle.administration.Retried;
import org.tricycle.administration.RetryFailedSteps;
import org.tricycle.administration.WatchingProcesses;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.web.Notices;
import org.tricycle.platform.web.Sheet;
import org.tricycle.platform.web.Texts;

/** Asks for the reason and for certainty before failed steps are tried again: one incident, or all of an instance. */
@ViewScoped
@Named("retryPage")
public class RetryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WatchingProcesses watching;
    private final RepairingProcesses repairing;
    private final CommandReader reader;
    private final Me me;
    private final Texts texts;

    private String incident = "";
    private String code = "";
    private String process = "";
    private int round;

    private transient List<Incident> incidents = List.of();

    @SuppressWarnings("NullAway.Init")
    private Sheet sheet;

    @Inject
    public RetryPage(
            WatchingProcesses watching, RepairingProcesses repairing, CommandReader reader, Me me, Texts texts) {
        this.watching = watching;
        this.repairing = repairing;
        this.reader = reader;
        this.me = me;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RetryPage() {
        this.watching = null;
        this.repairing = null;
        this.reader = null;
        this.me = null;
        this.texts = null;
    }

    /** Refuses a reader whom this is not for and an address where nothing has failed, before anything is shown. */
    public void open() {
        repairing.enter(me.actor());
        if (!incident.isEmpty()) {
            InstanceKey key = watching.incident(incident, me.actor()).instance();
            code = key.address();
            process = key.process();
            round = key.round();
        }
        sheet = new Sheet(RetryFailedSteps.class, reader, texts);
        if (incidents().isEmpty()) {
            throw Refusal.notFound("nothing-to-retry");
        }
    }

    private InstanceKey key() {
        return InstanceKey.at(code, process, round);
    }

    /** What is tried again. */
    public List<Incident> incidents() {
        if (incidents == null || incidents.isEmpty()) {
            incidents = watching.open(key(), me.actor()).incidents().stream()
                    .filter(one -> incident.isEmpty() || one.reference().equals(incident))
                    .toList();
        }
        return incidents;
    }

    public void retry() {
        sheet.send(RetryFailedSteps.class, command -> {
            Retried retried = incident.isEmpty()
                    ? repairing.retry(key(), command, me.actor())
                    : repairing.retry(incident, command, me.actor());
            Notices.done(texts.of("admin.retried", retried.steps()));
            Notices.goTo(address());
        });
    }

    /** The page of the instance. */
    public String address() {
        return "/administration/instance.xhtml?code=" + code + "&process=" + process + "&round=" + round;
    }

    public Sheet sheet() {
        return sheet;
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(String incident) {
        this.incident = incident;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
    }

    public int getRound() {
        return round;
    }

    public void setRound(int round) {
        this.round = round;
    }
}
