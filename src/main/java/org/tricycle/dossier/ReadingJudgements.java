package org.tricycle.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tricycle.appraisal.Appraisal;
import org.tricycle.appraisal.Appraisals;
import org.tricycle.appraisal.Deadlocks;
import org.tricycle.appraisal.Opinions;
import org.tricycle.approval.Appeals;
import org.tricycle.approval.Approvals;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;

/** Reads how a project was judged; never shown to its donor (rules.md §4). */
@ApplicationScoped
@Transactional
public class ReadingJudgements {

    private final Projects projects;
    private final ProjectAccess access;
    private final Appraisals appraisals;
    private final Opinions opinions;
    private final Deadlocks deadlocks;
    private final Approvals approvals;
    private final Appeals appeals;

    @Inject
    public ReadingJudgements(
            Projects projects,
            ProjectAccess access,
            Appraisals appraisals,
            Opinions opinions,
            Deadlocks deadlocks,
            Approvals approvals,
            Appeals appeals) {
        this.projects = projects;
        this.access = access;
        this.appraisals = appraisals;
        this.opinions = opinions;
        this.deadlocks = deadlocks;
        this.approvals = approvals;
        this.appeals = appeals;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReadingJudgements() {
        this(null, null, null, null, null, null, null);
    }

    public Judgement of(ProjectCode code, Actor actor) {
        access.require(projects.get(code), Sight.Part.DECISIONS, actor);
        return new Judgement(
                appraisals.of(code).stream().map(this::row).toList(),
                approvals.of(code).stream().map(ApprovalRow::of).toList(),
                appeals.of(code).stream().map(AppealRow::of).toList());
    }

    private AppraisalRow row(Appraisal appraisal) {
        ProjectCode code = appraisal.projectCode();
        List<OpinionRow> beside = opinions.of(code).stream()
                .filter(opinion -> opinion.roundNumber() == appraisal.roundNumber())
                .map(OpinionRow::of)
                .toList();
        return AppraisalRow.of(
                appraisal,
                beside,
                deadlocks.of(code).stream()
                        .filter(deadlock -> deadlock.roundNumber() == appraisal.roundNumber())
                        .findFirst()
                        .orElse(null));
    }
}
