package org.tricycle.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.Dossier;
import org.tricycle.dossier.ProcessProgress.Instance;
import org.tricycle.inbox.Inbox;
import org.tricycle.organisation.web.Me;
import org.tricycle.organisation.web.Names;
import org.tricycle.platform.web.Parameters;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.ProjectRow;
import org.tricycle.project.Projects;
import org.tricycle.project.RaisingTracks;
import org.tricycle.project.Track;
import org.tricycle.project.WithdrawingProjects;

/** Opens project stories on pages and chooses the process whose diagram is shown. */
@RequestScoped
@Named("projectPage")
public class ProjectPage {

    private final Dossier dossier;
    private final Inbox inbox;
    private final Projects projects;
    private final WithdrawingProjects withdrawing;
    private final RaisingTracks raising;
    private final Names names;
    private final Me me;
    private final Parameters parameters;
    private final Texts texts;
    private final Map<String, ProjectStory> opened = new HashMap<>();

    @Inject
    public ProjectPage(
            Dossier dossier,
            Inbox inbox,
            Projects projects,
            WithdrawingProjects withdrawing,
            RaisingTracks raising,
            Names names,
            Me me,
            Parameters parameters,
            Texts texts) {
        this.dossier = dossier;
        this.inbox = inbox;
        this.projects = projects;
        this.withdrawing = withdrawing;
        this.raising = raising;
        this.names = names;
        this.me = me;
        this.parameters = parameters;
        this.texts = texts;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProjectPage() {
        this.dossier = null;
        this.inbox = null;
        this.projects = null;
        this.withdrawing = null;
        this.raising = null;
        this.names = null;
        this.me = null;
        this.parameters = null;
        this.texts = null;
    }

    /** Refuses an address without a project before anything is shown. */
    public void open() {
        asked();
    }

    /** The story of the project that the address names. */
    public ProjectStory asked() {
        return of(parameters.text("code").orElse(""));
    }

    /** The story of a project by its code with dashes. */
    public ProjectStory of(String address) {
        return opened.computeIfAbsent(
                address,
                dashed -> new ProjectStory(ProjectCode.fromAddress(dashed), dossier, inbox, names, texts, me.actor()));
    }

    public boolean isWithdrawable() {
        ProjectCode code = new ProjectCode(asked().summary().project().code());
        return asked().summary().project().status().isBeforeAgreement()
                && withdrawing.mayWithdraw(projects.get(code), me.actor());
    }

    public boolean isTrackRaisable() {
        ProjectRow row = asked().summary().project();
        return row.track() != Track.MAJOR
                && !row.status().isEnd()
                && raising.mayRaise(projects.get(new ProjectCode(row.code())), me.actor());
    }

    /** The process shown: the one asked for, else the last that still runs, else the first. */
    public @Nullable Instance process() {
        List<Instance> all = asked().processes();
        String wanted = parameters.text("process").orElse("");
        return all.stream()
                .filter(instance -> key(instance).equals(wanted))
                .findFirst()
                .or(() -> all.stream().filter(instance -> !instance.ended()).reduce((earlier, later) -> later))
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    /** Why nobody has a task: key of a text. */
    public String nothingOpen() {
        ProjectRow row = asked().summary().project();
        if (row.status().isEnd()) {
            return "project.nothingMore";
        } else if (row.pipeline()) {
            return "project.waitsForMoney";
        }
        boolean waits = asked().processes().stream()
                .flatMap(instance -> instance.active().stream())
                .anyMatch(ProjectPage::isWait);
        return waits ? "project.waitsForDay" : "project.nothingOpen";
    }

    /** Names a process instance in the page's address. */
    public String key(Instance instance) {
        return instance.process() + "." + instance.round();
    }

    public String name(Instance instance) {
        String name = texts.of("process." + instance.process());
        return instance.round() > 1 ? texts.of("project.processOf", name, instance.round()) : name;
    }

    /** The diagram in words. */
    public String label(Instance instance) {
        List<String> waiting = steps(instance).stream()
                .filter(element -> !isWait(element))
                .map(element ->
                        element.startsWith("callActivity_") ? "process." + callee(element) : "task." + name(element))
                .map(texts::of)
                .distinct()
                .toList();
        if (instance.ended()) {
            return texts.of("project.processEnded", name(instance));
        }
        return waiting.isEmpty()
                ? texts.of("project.processWaits", name(instance))
                : texts.of("project.processLabel", name(instance), String.join(", ", waiting));
    }

    private static String name(String element) {
        return element.substring(element.indexOf('_') + 1);
    }

    /** Call activities are named like the process they call: {@code callActivity_startUp} calls {@code start-up}. */
    private static String callee(String element) {
        return name(element).replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Where tokens wait, as the diagram takes it: at steps that people or called processes take, or for a day or a word from outside. */
    public String tokens(Instance instance) {
        return list(steps(instance));
    }

    private static List<String> steps(Instance instance) {
        return instance.active().stream()
                .filter(element ->
                        element.startsWith("userTask_") || element.startsWith("callActivity_") || isWait(element))
                .toList();
    }

    /** Event-based gateways are named for waiting. */
    private static boolean isWait(String element) {
        return element.startsWith("intermediateCatchEvent_") || element.equals("gateway_wait");
    }

    /** Element ids as the diagram takes them. */
    public String list(List<String> elements) {
        return String.join(",", elements);
    }
}
