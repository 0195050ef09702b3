package org.tricycle.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tricycle.dossier.Dossier;
import org.tricycle.dossier.VerifyingDecisions;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** Collects a project's whole dossier for one file (R12.7). */
@ApplicationScoped
@Transactional
public class ArchivingDossiers {

    private final Dossier dossier;
    private final VerifyingDecisions decisions;
    private final PublishingActivities publishing;
    private final Clock clock;

    @Inject
    public ArchivingDossiers(
            Dossier dossier, VerifyingDecisions decisions, PublishingActivities publishing, Clock clock) {
        this.dossier = dossier;
        this.decisions = decisions;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ArchivingDossiers() {
        this(null, null, null, null);
    }

    /** @throws Refusal {@code unknown-project} */
    public DossierArchive archive(ProjectCode code, Actor actor) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("summary.json", dossier.summary(code, actor));
        entries.put("timeline.json", dossier.timeline(code, actor));
        dossier.documents(code, actor)
                .forEach(version -> entries.put("documents/v" + version.version() + ".json", version));
        entries.put("participation.json", dossier.participation(code, actor));
        entries.put("decisions.json", decisions.decisions(code, actor));
        entries.put("ledger.json", dossier.ledger(code, actor));
        entries.put("process.json", dossier.processes(code, actor));
        return new DossierArchive(code, clock.instant(), entries, publishing.activity(code, actor));
    }
}
