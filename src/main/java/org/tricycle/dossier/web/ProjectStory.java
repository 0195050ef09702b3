package org.tricycle.dossier.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tricycle.consultation.ParticipationStage;
import org.tricycle.dossier.DocumentVersion;
import org.tricycle.dossier.Dossier;
import org.tricycle.dossier.LedgerRow;
import org.tricycle.dossier.ParticipationRow;
import org.tricycle.dossier.ProcessProgress.Instance;
import org.tricycle.dossier.ProjectSummary;
import org.tricycle.dossier.TimelineRow;
import org.tricycle.inbox.Inbox;
import org.tricycle.inbox.NextTask;
import org.tricycle.organisation.web.Names;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Formats;
import org.tricycle.platform.form.RecordText;
import org.tricycle.platform.web.Texts;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Sight;

/** One project's story in the words of its reader; each part is read once, when the page comes to it. */
public class ProjectStory {

    private final ProjectCode code;
    private final Dossier dossier;
    private final Inbox inbox;
    private final Names names;
    private final Texts texts;
    private final Actor actor;
    private final ProjectSummary summary;
    private final Map<Sight.Part, Boolean> shown = new EnumMap<>(Sight.Part.class);

    @Nullable
    private List<DocumentVersion> documents;

    @Nullable
    private List<TimelineRow> timeline;

    @Nullable
    private List<ParticipationRow> participation;

    @Nullable
    private List<LedgerRow> ledger;

    @Nullable
    private List<Instance> processes;

    ProjectStory(ProjectCode code, Dossier dossier, Inbox inbox, Names names, Texts texts, Actor actor) {
        this.code = code;
        this.dossier = dossier;
        this.inbox = inbox;
        this.names = names;
        this.texts = texts;
        this.actor = actor;
        this.summary = dossier.summary(code, actor);
    }

    public ProjectSummary summary() {
        return summary;
    }

    /** Whether the reader sees a part of the dossier, by the name of a {@link Sight.Part}. */
    public boolean shows(String part) {
        return shown.computeIfAbsent(Sight.Part.valueOf(part), asked -> dossier.shows(code, asked, actor));
    }

    public List<StageMark> stages() {
        List<TimelineRow> newestFirst = timeline();
        List<TimelineRow> rows = new ArrayList<>(newestFirst);
        Collections.reverse(rows);
        return StageMark.bar(
                summary.project().status(),
                rows.stream().map(TimelineRow::status).toList());
    }

    public List<NextTask> waiting() {
        return shows("PROCESS") ? inbox.waiting(code) : List.of();
    }

    /** Newest first. */
    public List<TimelineRow> timeline() {
        if (timeline == null) {
            timeline = new ArrayList<>(shows("TIMELINE") ? dossier.timeline(code, actor) : List.of());
            Collections.reverse(timeline);
            names.prepare(timeline.stream()
                    .flatMap(row -> Stream.of(row.actor(), Objects.requireNonNullElse(row.onBehalfOf(), row.actor())))
                    .toList());
        }
        return timeline;
    }

    /** What happened, as a sentence. */
    public String sentence(TimelineRow row) {
        Formats formats = texts.formats();
        Object[] details = row.details().stream().map(formats::detail).toArray();
        return texts.messages().text(texts.locale(), "timeline." + row.kind(), details);
    }

    public String person(String userName) {
        return userName.equals("system") ? texts.of("person.system") : names.of(userName);
    }

    private List<DocumentVersion> documents() {
        if (documents == null) {
            documents = dossier.documents(code, actor);
        }
        return documents;
    }

    /** Numbers of the document's versions, newest first. */
    public List<Integer> versions() {
        return documents().stream()
                .map(DocumentVersion::version)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The document that is judged now, the newest version; null before there is one. */
    public @Nullable DocumentVersion document() {
        return documents().stream()
                .reduce((older, newer) -> newer.version() > older.version() ? newer : older)
                .orElse(null);
    }

    /** The newest document, to be read. */
    public List<RecordText.Part> text() {
        DocumentVersion document = document();
        return document == null ? List.of() : RecordText.of(document.content(), texts.forForms());
    }

    /** The newest concept note, to be read; empty before there is one. */
    public List<RecordText.Part> conceptNote() {
        return dossier.conceptNote(code, actor)
                .map(note -> RecordText.of(note, texts.forForms()))
                .orElse(List.of());
    }

    public List<ParticipationRow> participation() {
        if (participation == null) {
            participation = shows("PARTICIPATION") ? dossier.participation(code, actor) : List.of();
        }
        return participation;
    }

    public List<Party> parties() {
        return List.of(Party.values());
    }

    /** The stages at which the groups were heard. */
    public List<ParticipationStage> participationStages() {
        return participation().stream()
                .map(ParticipationRow::stage)
                .distinct()
                .sorted()
                .toList();
    }

    /** How a group took part in a stage, or why not. */
    public String took(ParticipationStage stage, Party party) {
        return participation().stream()
                .filter(row -> row.stage() == stage && row.party() == party)
                .map(this::inWords)
                .reduce("", (earlier, later) -> later);
    }

    private String inWords(ParticipationRow row) {
        if (row.position() != null) {
            return texts.name(row.position());
        } else if (row.tookPart()) {
            return row.form() == null ? "✓" : texts.name(row.form());
        }
        return row.reason() == null ? texts.of("project.invited") : texts.name(row.reason());
    }

    public List<LedgerRow> ledger() {
        if (ledger == null) {
            ledger = dossier.ledger(code, actor);
        }
        return ledger;
    }

    public List<Instance> processes() {
        if (processes == null) {
            processes = shows("PROCESS") ? dossier.processes(code, actor) : List.of();
        }
        return processes;
    }
}
